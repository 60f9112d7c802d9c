/** An attempt as clean text (Markdown), for a partner or for any assistant: prompt, answer, rubric. */
import type {Interview} from '../content/interviewSchema';
import type {BoardContent} from '../whiteboard/content';
import {elapsedOf, isFragment} from './clock';
import {phaseTimes, plannedPhases, strayNotes} from './phases';
import {askedNow, textAt} from './session';
import {timeText} from './timeText';
import type {MockBody, MockCase} from './types';

const nothing = '(nothing written)';
const wholeMinutes = (ms: number) => Math.round(ms / 60_000);

/**
 * Everything a second opinion needs. A candidate's own scores are left out, because they would be copied; an
 * interviewer's are what the candidate waits for.
 * @param board what is on the whiteboard, which cannot be copied as text
 */
export function exportText(of: MockCase, body: MockBody, board?: BoardContent): string {
  return [
    `# Mock interview: ${of.title}`,
    request(body),
    `## The prompt\n\n${of.interview.prompt}`,
    `## What was clarified\n\n${clarified(of.interview, body)}`,
    `## The answer, phase by phase\n\n${answer(of.interview, body)}`,
    ...(board && board.pieces > 0 ? [`## The whiteboard\n\n${drawn(board)}`] : []),
    `## Follow-up questions and answers\n\n${followUps(of.interview, body)}`,
    `## The rubric\n\n${rubric(of.interview)}`,
    ...(body.role === 'interviewer'
      ? [`## Scores and remarks\n\n${given(of.interview, body)}`]
      : []),
  ].join('\n\n');
}

function request(body: MockBody): string {
  const {level, lengthMinutes, aloud} = body;
  return [
    `You interview candidates in machine-learning system design. Below is an answer given in ${lengthMinutes} minutes by a`,
    `candidate for the level **${level}**. It is notes, not prose: judge what is designed, not the wording.`,
    '',
    '1. Score each criterion of the rubric from 0 to 4 (0 nothing of it, 1 touched, 2 mid, 3 senior, 4 staff). Quote the words of',
    '   the answer that the score rests on. What is not there scores 0; do not fill in what the candidate may have meant.',
    '2. Say which level the whole answer shows, and why not the next one.',
    '3. Name the two things to work on first, each with one sentence the candidate could have said.',
    ...(isFragment(body)
      ? ['', `It was ended after ${timeText(elapsedOf(body.clock))}: judge it as a fragment.`]
      : []),
    ...(aloud?.isAloud
      ? ['', 'It was held aloud: what stands below is only a part of what was said.']
      : []),
  ].join('\n');
}

function drawn({pieces, labels}: BoardContent): string {
  const texts = labels.map((label) => `- ${label}`).join('\n') || '(no text on it)';
  return `There is a drawing (pieces: ${pieces}), which this text cannot show. Written on it:\n\n${texts}`;
}

function clarified({clarifications}: Interview, body: MockBody): string {
  const lines = askedNow(body).map(({text, found}) => {
    const known = clarifications.find(({id}) => id === found);
    return `- ${text}\n  Answer: ${known?.answer ?? 'not given; to be assumed'}`;
  });
  return lines.join('\n') || '(no question was asked)';
}

function answer(interview: Interview, body: MockBody): string {
  const times = phaseTimes(plannedPhases(interview, body.lengthMinutes), body.clock);
  const textOf = (id: string) => textAt(body, {of: 'notes', id}).trim() || nothing;
  const planned = times.map(({id, title, minutes, spentMs}) => {
    return `### ${title} (${wholeMinutes(spentMs)} of ${minutes} planned minutes)\n\n${textOf(id)}`;
  });
  const stray = strayNotes(interview, body).map(({id, title}) => `### ${title}\n\n${textOf(id)}`);
  return [...planned, ...stray].join('\n\n');
}

function followUps({probes}: Interview, body: MockBody): string {
  const lines = Object.keys(body.answers).map((id) => {
    const question = probes.find((probe) => probe.id === id)?.question ?? id;
    return `**${question}**\n\n${textAt(body, {of: 'answers', id}).trim() || nothing}`;
  });
  return lines.join('\n\n') || '(none was put)';
}

function given({rubric: criteria}: Interview, body: MockBody): string {
  const lines = criteria.map(({id, criterion}) => {
    const score = Object.hasOwn(body.scores, id)
      ? (body.scores[id]!.score ?? 'not reached, counts 0')
      : 'open';
    const remark = textAt(body, {of: 'remarks', id}).trim();
    return `- ${criterion}: ${score}${remark && `. ${remark}`}`;
  });
  return lines.join('\n');
}

function rubric({rubric: criteria, verdict}: Interview): string {
  const rows = criteria.map(({criterion, weight, mid, senior, staff}, at) =>
    [
      `${at + 1}. **${criterion}** (weight ${weight} of 3)`,
      `   - mid: ${mid}`,
      `   - senior: ${senior}`,
      `   - staff: ${staff}`,
    ].join('\n'),
  );
  const whole = Object.entries(verdict).map(([level, text]) => `- ${level}: ${text}`);
  return `${rows.join('\n')}\n\nThe whole, by level:\n\n${whole.join('\n')}`;
}
