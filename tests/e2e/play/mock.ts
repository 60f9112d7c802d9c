import {readFileSync} from 'node:fs';
import type {BrowserContext, Page} from 'playwright-core';
import {expect} from 'vitest';
import {parse} from 'yaml';
import type {Interview} from '../../../src/domain/content/interviewSchema';
import {openIn} from '../browser';
import {button, MOCK, note, stored} from '../mock';
import type {Hand} from './hand';
import {focusIsSensible} from './hand';
import {isInView, type Step} from './step';

export interface Game {
  readonly slug: string;
  readonly level: 'Mid' | 'Senior' | 'Staff';
  readonly minutes: 20 | 35 | 45;
  /** Score of each criterion, by its place in the rubric. */
  readonly scores: (place: number) => 0 | 1 | 2 | 3 | 4;
  /** Draws, pauses, reloads and comes back on the way. */
  readonly isLong: boolean;
}

const interviewOf = (slug: string) =>
  parse(readFileSync(`docs/case-studies/${slug}/interview.yaml`, 'utf8')) as Interview;

/** A whole mock, from the form to the section to work on. The clock of `context` can be moved. */
export async function play(
  context: BrowserContext,
  game: Game,
  hand: Hand,
  step: Step,
  draw: (page: Page) => Promise<void>,
): Promise<void> {
  const {page, noise} = await openIn(context, MOCK);
  const interview = interviewOf(game.slug);
  await begin(page, game, hand, step);
  await clarify(page, interview, hand);
  if (game.isLong) await step(page, 'asked');
  await answerInEachPhase(page, game, interview, hand, step, draw);
  await hand.press(button(page, 'End…'));
  if (game.isLong) await step(page, 'end-asked', false);
  await hand.press(button(page, 'End it'));
  await judge(page, game, hand, step);
  await page.close();
  expect(noise).toEqual([]);
}

async function begin(page: Page, game: Game, hand: Hand, step: Step): Promise<void> {
  if (game.isLong) await step(page, 'start');
  const option = page.locator(`select[name="page"] option[value="case-studies/${game.slug}"]`);
  await hand.choose(page.locator('select[name="page"]'), (await option.textContent())!);
  await hand.choose(page.getByLabel('Target level'), game.level);
  await hand.pick(page.getByLabel(`${game.minutes} minutes`));
  await hand.press(button(page, 'Begin: I answer'));
  await page.getByText(`of ${game.minutes}:00`).waitFor();
  if (hand.name === 'keyboard') await focusIsSensible(page);
  await isInView(page, '[role="timer"]');
  if (game.isLong) await step(page, 'begun');
  await isInView(page, 'main details summary');
}

async function clarify(page: Page, interview: Interview, hand: Hand): Promise<void> {
  for (const {question, answer} of interview.clarifications.slice(0, 2)) {
    await hand.write(page.getByLabel('Your question'), question);
    await hand.press(button(page, 'Ask'));
    const words = answer.split(/[`*]/)[0]!.trim().slice(0, 30);
    await page.getByText(words).first().waitFor();
  }
}

async function answerInEachPhase(
  page: Page,
  game: Game,
  interview: Interview,
  hand: Hand,
  step: Step,
  draw: (page: Page) => Promise<void>,
): Promise<void> {
  const phases = interview.phases.filter(({minutes}) => minutes[`${game.minutes}`] > 0);
  const probes = page.getByRole('region', {name: 'The interviewer asks'});
  for (const [at, phase] of phases.entries()) {
    await hand.write(note(page), `What I decide in ${phase.title}, and why.`);
    for (let minute = 0; minute < phase.minutes[`${game.minutes}`]; minute += 1)
      await page.context().clock.fastForward(60_000);
    const put = probes.getByLabel('Your answer, in a few words');
    await expect.poll(() => page.getByRole('timer').innerText()).not.toMatch(/^0:0\d/);
    if ((await put.count()) > 0) await hand.write(put.first(), 'My answer, with its reason.');
    if (at === 1 && game.isLong) {
      expect(await put.count()).toBeGreaterThan(0);
      await step(page, 'probed');
      await draw(page);
      await step(page, 'drawn', false);
      await hand.press(button(page, 'Hide the whiteboard'));
      await pauseAndComeBack(page, hand, step);
    }
    if (at < phases.length - 1) await hand.press(button(page, /^Next: /));
  }
  await expect.poll(() => button(page, /^Next: /).count()).toBe(0);
  if (hand.name === 'keyboard') await focusIsSensible(page);
  if (game.isLong) await step(page, 'last-phase');
}

/** Pauses, reloads, and goes on: nothing is gone, and the time between does not count. */
async function pauseAndComeBack(page: Page, hand: Hand, step: Step): Promise<void> {
  const written = await note(page).inputValue();
  expect(written).toContain('What I decide');
  await hand.press(button(page, 'Pause'));
  await page.getByText('Paused. The clock stands still').waitFor();
  const used = await page.getByRole('timer').innerText();
  await stored(page);
  await page.reload();
  await button(page, 'Go on').waitFor();
  await expect.poll(() => note(page).inputValue()).toBe(written);
  await page.context().clock.fastForward(100_000);
  expect(await page.getByRole('timer').innerText()).toBe(used);
  await step(page, 'paused', false);
  await hand.press(button(page, 'Go on'));
  await button(page, 'Pause').waitFor();
}

async function judge(page: Page, game: Game, hand: Hand, step: Step): Promise<void> {
  await page.getByRole('heading', {name: /^Feedback/}).waitFor();
  if (hand.name === 'keyboard') await focusIsSensible(page);
  await isInView(page, 'main h2');
  if (game.isLong) await step(page, 'feedback');
  const fields = await page.locator('article fieldset').all();
  for (const [place, field] of fields.entries())
    await hand.pick(field.getByRole('radio').nth(4 - game.scores(place)));
  const verdict = page.getByRole('region', {name: 'Verdict'});
  await expect.poll(() => verdict.innerText()).toMatch(/Weighted mean \d\.\d of 4/);
  await expect
    .poll(() => verdict.innerText())
    .toContain(`${fields.length} of ${fields.length} criteria judged.`);
  await step(page, 'judged');
  await stored(page);
  const link = page
    .getByRole('region', {name: /work on/i})
    .getByRole('link')
    .first();
  const href = (await link.getAttribute('href'))!;
  expect(href).toContain(`/case-studies/${game.slug}/#`);
  const coming = page.context().waitForEvent('page');
  await hand.press(link);
  const read = await coming;
  await read.waitForURL((url) => url.pathname.includes(game.slug) && url.hash.length > 1);
  await read.locator(`[id="${new URL(read.url()).hash.slice(1)}"]`).waitFor();
  await read.close();
  await page.getByRole('heading', {name: /^Feedback/}).waitFor();
}
