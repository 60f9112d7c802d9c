import {describe, expect, it} from 'vitest';
import {LOCK_KINDS, lockLine, parseLock} from './lock';

describe('parseLock', () => {
  it('reads entries of every kind, with their line', () => {
    const source = LOCK_KINDS.map((kind) => `${kind} a/b c`).join('\n');
    const {entries, problems} = parseLock(source);
    expect(problems).toEqual([]);
    expect(entries.map(lockLine).join('\n')).toBe(source);
    expect(entries.at(-1)?.line).toBe(LOCK_KINDS.length);
  });

  it('reads marks', () => {
    const {entries} = parseLock(
      'section a b  moved-to: c d\nitem a l/i  retired: told twice: see c\n',
    );
    expect(entries).toEqual([
      {kind: 'section', pageId: 'a', id: 'b', movedTo: 'c d', line: 1},
      {kind: 'item', pageId: 'a', id: 'l/i', retired: 'told twice: see c', line: 2},
    ]);
  });

  it('passes over blank lines, comments and line ends of any kind', () => {
    expect(parseLock('\r\n# c\r\nsection a b\r\n')).toEqual({
      entries: [{kind: 'section', pageId: 'a', id: 'b', line: 3}],
      problems: [],
    });
  });

  it.each([
    'section a',
    'thing a b',
    'section a b retired',
    'section a b retired:',
    'section a b c',
  ])('refuses %j', (line) =>
    expect(parseLock(line)).toEqual({entries: [], problems: [{line: 1, found: line}]}),
  );
});
