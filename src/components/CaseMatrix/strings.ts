/** Words of the table of blocks and cases, and of what to read next. */
export const strings = {
  label: 'Table: building blocks, and the cases that need or use them',
  block: 'Building block',
  difficulties: ['', 'First', 'Medium', 'Hard'],
  marks: {needs: '●', uses: '○', read: '✓'},
  draws: {needs: 'read before it', uses: 'used'},
  legend: {needs: 'read before the case', uses: 'used in the case', read: 'you have read it'},
  read: ', read',
  next: 'Read next:',
  isReady: '. What it needs is read.',
  /** Before and after the title of the case. */
  onTheWay: (left: number) => [
    left === 1 ? ', the last page before ' : `, the first of ${left} pages on the way to `,
    '.',
  ],
  mock: 'every case is read; hold a mock interview',
};
