import {expect, it} from 'vitest';
import {exportText} from './exportText';
import {begun, MINUTE_MS, sampleCase, START_MS} from './sample.fixture';
import {ask, end, giveScore, putProbe, sayAloud, takeBack, write} from './session';

it('holds prompt, questions, answers by phase, follow-ups and the whole rubric, and no own scores', () => {
  let body = ask(begun(), 'What is the load?', 'traffic', START_MS);
  body = ask(body, 'Which cloud?', '', START_MS);
  body = write(body, {of: 'notes', id: 'clarify'}, '93k/s, so two stages', '', START_MS);
  body = write(putProbe(body, 'a', START_MS), {of: 'answers', id: 'a'}, 'Since…', '', START_MS);
  body = giveScore(body, 'words', 1, START_MS);
  const text = exportText(sampleCase, body);
  for (const part of [
    'level **senior**',
    'Design the system.',
    '- What is the load?\n  Answer: 93,000 requests/s.',
    '- Which cloud?\n  Answer: not given; to be assumed',
    '### Clarify (0 of 4 planned minutes)\n\n93k/s, so two stages',
    '### Model (0 of 16 planned minutes)\n\n(nothing written)',
    '**Why a?**\n\nSince…',
    '1. **Criterion calibration** (weight 3 of 3)\n   - mid: calibration mid',
    '- staff: Judges.',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Why b?');
  expect(text).not.toContain('Scores and remarks');
});

it('of an interviewer ends with scores and remarks', () => {
  let body = giveScore(begun({role: 'interviewer'}), 'words', 1, START_MS);
  body = write(body, {of: 'remarks', id: 'words'}, 'only named it', '', START_MS);
  const text = exportText(sampleCase, body);
  expect(text).toContain('- Criterion words: 1. only named it');
  expect(text).toContain('- Criterion numbers: open');
});

it('counts as 0 what was not reached, and leaves out what was taken back', () => {
  let body = ask(begun({role: 'interviewer'}), 'What is the load?', 'traffic', START_MS);
  body = giveScore(
    takeBack(body, () => true, START_MS),
    'words',
    null,
    START_MS,
  );
  const text = exportText(sampleCase, body);
  expect(text).toContain('- Criterion words: not reached, counts 0');
  expect(text).toContain('(no question was asked)');
});

it('says that it is a fragment, held aloud, and what is on the whiteboard', () => {
  const body = end(begun(), START_MS + 9 * MINUTE_MS);
  const text = exportText(sampleCase, sayAloud(body, true, START_MS), {
    ...{pieces: 3, labels: ['Ranker', 'App']},
  });
  expect(text).toContain('It was ended after 0:00: judge it as a fragment.');
  expect(text).toContain('It was held aloud');
  expect(text).toContain('drawing (pieces: 3)');
  expect(text).toContain('- Ranker\n- App');
  const whole = {...body, clock: {...body.clock, spentMs: {clarify: 11 * MINUTE_MS}}};
  expect(exportText(sampleCase, whole, {pieces: 0, labels: []})).not.toMatch(
    /fragment|aloud|whiteboard/,
  );
});

it('leaves out nothing that was typed, though the case has changed since', () => {
  let body = write(begun(), {of: 'notes', id: 'gone'}, 'in a phase that is gone', '', START_MS);
  body = write(body, {of: 'notes', id: 'extra'}, 'in a phase without time', '', START_MS);
  body = write(body, {of: 'answers', id: 'old-probe'}, 'to a question that is gone', '', START_MS);
  const text = exportText(sampleCase, body);
  expect(text).toContain('### gone\n\nin a phase that is gone');
  expect(text).toContain('### Extra\n\nin a phase without time');
  expect(text).toContain('**old-probe**\n\nto a question that is gone');
});

it('says so where nothing was asked, put or written', () => {
  const text = exportText(sampleCase, begun());
  expect(text).toContain('(no question was asked)');
  expect(text).toContain('(none was put)');
});
