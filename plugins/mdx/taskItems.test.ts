import {describe, expect, it} from 'vitest';

import {taskItems} from './taskItems';
import {outline} from './testing/outline';

const read = (list: string) =>
  outline(`<Checklist id="c" title="C">\n\n${list}\n\n</Checklist>`, taskItems());

describe('taskItems', () => {
  it('gives each item its id and keeps its text', () => {
    expect(read('- [ ] Ask **who** {/* #who */}\n- [x] And why? {/* #why */}')).toBe(
      '<Checklist id="c" title="C"><ul><ChecklistItem id="who">Ask <strong>who</strong></ChecklistItem>' +
        '<ChecklistItem id="why">And why?</ChecklistItem></ul></Checklist>',
    );
  });

  it('leaves a task list elsewhere alone', () => {
    expect(outline('- [ ] a {/* #a */}', taskItems())).toContain('<li>');
  });

  it.each([
    ['- [ ] no id', 'ends with its id: - [ ] text {/* #item-id */}'],
    ['- [ ] bad id {/* who */}', 'ends with its id'],
    ['- no box {/* #a */}', 'begins with "- [ ] "'],
    ['- [ ] a {/* #a */}\n\n  more', 'is one paragraph'],
    ['- [ ] a {/* #a */}\n- [ ] b {/* #a */}', 'two items of this checklist have the id #a'],
  ])('rejects %j', (list, message) => {
    expect(() => read(list)).toThrow(message);
    expect(() => read(list)).toThrow(/^docs\/case-studies\/x\/index\.mdx:\d+:\d+: /);
  });
});
