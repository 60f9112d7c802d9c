import {expect, test} from 'vitest';
import {address, newContext, openIn, useBrowser} from './browser';
import {beginIn, button, endNow, MOCK, note, scoreAll, stored} from './mock';

const QUERY = '?case=ad-click-prediction&level=mid&minutes=20';

useBrowser();

test('one link opens both sides with the same case, level and length', async () => {
  const {page} = await openIn(await newContext(), MOCK);
  await page.getByLabel('Target level').selectOption('mid');
  await page.getByLabel('20 minutes').check();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy the link for both').click();
  await page.getByText('Link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(address(MOCK + QUERY));
  for (const side of ['Begin: I answer', 'I interview a partner']) {
    const opened = await openIn(await newContext(), MOCK + QUERY);
    await opened.page.getByText('You were sent this mock.').waitFor();
    await button(opened.page, side).click();
    await opened.page.getByText('of 20:00').waitFor();
    expect(opened.noise).toEqual([]);
  }
});

test('the interviewer has script, answers and questions, and sends the result by link', async () => {
  const {page, noise} = await beginIn(await newContext(), 'I interview a partner', QUERY);
  await page.getByText('Read this aloud').waitFor();
  await page.getByText('Strong', {exact: true}).first().waitFor();
  await page.getByText('For the score: Derives requirements from who consumes the score').waitFor();
  const asked = page.getByRole('checkbox').first();
  await asked.check();
  await asked.uncheck();
  await expect.poll(() => asked.isChecked()).toBe(false);
  await asked.check();
  await button(page, /^Mark as asked/)
    .first()
    .click();
  await page.getByLabel('What was said').fill('An auction.');
  await endNow(page);
  await scoreAll(page, 1);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Share the result').click();
  await page.getByText(/^Link copied/).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(noise).toEqual([]);

  const candidate = await newContext();
  const {page: shared} = await openIn(candidate, link.slice(address('').length));
  await shared.getByText('Weighted mean 3.0 of 4; it shows senior.').waitFor();
  await button(shared, 'Keep it among my attempts').click();
  await stored(shared);
  const {page: start} = await openIn(candidate, MOCK);
  await start.getByText('mid, 20 min, scored by a partner').waitFor();
});

test('in the same browser the interviewer follows the candidate and puts a question', async () => {
  const context = await newContext();
  const {page: candidate} = await beginIn(context);
  const {page: interviewer} = await openIn(context, MOCK);
  await button(interviewer, 'Watch as the interviewer').click();
  await note(candidate).fill('Written by the candidate');
  await interviewer.getByText('Written by the candidate').waitFor();
  await button(interviewer, /^Mark as asked/)
    .first()
    .click();
  const probes = candidate.getByRole('region', {name: 'The interviewer asks'});
  await expect.poll(() => probes.getByRole('listitem').count()).toBe(1);
});
