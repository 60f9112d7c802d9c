/** Words of the table of blocks and cases. */
export const strings = {
  label: 'Table: building blocks and the cases that draw on them',
  block: 'Building block',
  count: 'Cases',
  uses: 'drawn on',
};
