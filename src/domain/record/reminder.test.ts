import {expect, it} from 'vitest';
import {makeRecord} from './readStored';
import {remindAfterMs, shouldRemindToExport} from './reminder';

const at = (updatedAtMs: number, n = 0) =>
  makeRecord('checklist', `p#${n}`, {ticked: {}}, updatedAtMs);

it('reminds when three records wait, the oldest for two weeks', () => {
  const waiting = [at(1, 1), at(2, 2), at(3, 3)];
  expect(shouldRemindToExport(waiting, remindAfterMs)).toBe(false);
  expect(shouldRemindToExport(waiting, remindAfterMs + 1)).toBe(true);
  expect(shouldRemindToExport(waiting.slice(1), remindAfterMs * 9)).toBe(false);
});

it('does not remind of what came of reading alone', () => {
  const stay = (id: string) => makeRecord('reading', id, {stays: {how: 1}}, 1);
  expect(shouldRemindToExport(['a', 'b', 'c'].map(stay), remindAfterMs * 9)).toBe(false);
  const mark = {isRead: true, atMs: 1};
  const marked = (id: string) => makeRecord('reading', id, {stays: {}, mark}, 1);
  expect(shouldRemindToExport(['a', 'b', 'c'].map(marked), remindAfterMs * 9)).toBe(true);
});

it('an export starts the wait again', () => {
  const exported = makeRecord('meta', 'site', {lastExportAtMs: 3}, 3);
  const waiting = [exported, at(1, 1), at(2, 2), at(3, 3)];
  expect(shouldRemindToExport(waiting, remindAfterMs * 9)).toBe(false);
  const more = [...waiting, at(10, 4), at(11, 5), at(12, 6)];
  expect(shouldRemindToExport(more, remindAfterMs + 9)).toBe(false);
  expect(shouldRemindToExport(more, remindAfterMs + 10)).toBe(true);
});
