// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, configure, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {GROUP_ID} from '@site/src/domain/group/recordId';
import {smallCatalogue} from '@site/src/domain/plan/plan.fixture';
import {decodeShare} from '@site/src/domain/share';
import * as download from '@site/src/platform/download';
import {siteStore} from '@site/src/platform/storage';

import {GroupPanel} from './GroupPanel';

const stored = () => siteStore().get('group', GROUP_ID)?.body;
const user = userEvent.setup();

// A busy machine takes its time.
configure({asyncUtilTimeout: 8000});

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

async function madeGroup(names = 'Ada\n Bo \n\nChi'): Promise<void> {
  render(<GroupPanel catalogue={smallCatalogue} />);
  await suggestedStart();
  await fillAndMake(names);
}

async function suggestedStart(): Promise<HTMLInputElement> {
  const start = screen.getByLabelText('First meeting') as HTMLInputElement;
  await waitFor(() => expect(start.value).not.toBe(''));
  return start;
}

async function fillAndMake(names = 'Ada\nBo\nChi'): Promise<void> {
  await user.type(screen.getByLabelText(/^Names/), names);
  await user.click(screen.getByRole('button', {name: 'Make the rotation'}));
}

/** What the button shares, read out of the copied link. */
async function sharedBy(button: string) {
  await user.click(screen.getByRole('button', {name: button}));
  await screen.findByText(/^Link copied \(\d+ characters\)/);
  const decoded = decodeShare(new URL(await navigator.clipboard.readText()).hash.slice(1));
  return decoded.ok ? decoded.shared : decoded.problem;
}

describe('a study group', () => {
  it('is an example without JavaScript', () => {
    const html = renderToString(<GroupPanel catalogue={smallCatalogue} />);
    expect(html).toContain('An example: four people, six weeks');
    expect(html).toContain('Title of c/ads');
    expect(html).toContain('Feedback to Ada');
  });

  it('is made from names, and lists every meeting with roles and agenda', async () => {
    await madeGroup();
    await screen.findByText('The rotation is made.');
    expect(stored()!.settings.names).toEqual(['Ada', 'Bo', 'Chi']);
    const meetings = screen.getAllByRole('heading', {name: /^Meeting \d/});
    expect(meetings).toHaveLength(6);
    const first = meetings[0]!.closest('li')!;
    expect(within(first).getByText('Title of c/ads')).toBeTruthy();
    expect(within(first).getByText('Ada designs: Title of c/ads')).toBeTruthy();
  });

  it('leads to the mock interview of its level, and to the case only afterwards', async () => {
    render(<GroupPanel catalogue={smallCatalogue} />);
    await user.selectOptions(screen.getByLabelText('Level'), 'staff');
    await fillAndMake();
    await screen.findByText('The rotation is made.');
    const first = screen.getByRole('heading', {name: /^Meeting 1/}).closest('li')!;
    const links = within(first).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [
        'Mock interview, staff, 45 min',
        expect.stringMatching(/mock\/\?case=.*&level=staff&minutes=45$/),
      ],
      ['The case with its answer', '/c/ads/'],
    ]);
  });

  it('says before and after that cases come again, and how many would be needed', async () => {
    render(<GroupPanel catalogue={smallCatalogue} />);
    const words =
      /^6 interviews and 2 cases: from the 3rd interview on, .* choose 6 \(there are 2\), or meet/;
    const form = screen.getByRole('button', {name: 'Make the rotation'}).closest('form')!;
    await within(form).findByText(words);
    const weeks = screen.getByLabelText('Weeks');
    await user.clear(weeks);
    await user.type(weeks, '2');
    await waitFor(() => expect(within(form).queryByText(words)).toBeNull());
    await user.clear(weeks);
    await user.type(weeks, '6');
    await fillAndMake();
    await screen.findByText('The rotation is made.');
    expect(screen.getAllByText(words)).toHaveLength(2);
    const third = screen.getByRole('heading', {name: /^Meeting 3/}).closest('li')!;
    expect(within(third).getByText('(everybody has seen it in meeting 1)')).toBeTruthy();
  });

  it('says that the first meeting lies in the past', async () => {
    render(<GroupPanel catalogue={smallCatalogue} />);
    const start = await suggestedStart();
    await user.clear(start);
    await user.type(start, '2020-01-06');
    await screen.findByText(/lies in the past: Monday 6 January 2020\. All 6 meetings are over/);
    await fillAndMake();
    await screen.findByText('The rotation is made.');
    expect(screen.getAllByText(/lies in the past/)).toHaveLength(2);
  });

  it('is saved as a calendar file with roles, agenda and links', async () => {
    const saved = vi.spyOn(download, 'downloadText').mockImplementation(() => {});
    await madeGroup();
    await user.click(screen.getByRole('button', {name: 'Save for a calendar (.ics)'}));
    await waitFor(() => expect(saved).toHaveBeenCalled());
    const [name, text, type] = saved.mock.calls[0]!;
    expect([name, type]).toEqual(['study-group.ics', 'text/calendar']);
    const events = new ICAL.Component(ICAL.parse(String(text)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(6);
    expect(events[0]!.summary).toBe('Study group, meeting 1: Title of c/ads');
    const about = events[0]!.description.split('\n');
    expect(about.slice(0, 2)).toEqual([
      ...['Title of c/ads', 'Candidate: Ada. Interviewer: Bo. Observers: Chi.'],
    ]);
    expect(about[2]).toMatch(/^http:\/\/localhost.*\/practice\/mock\/\?case=/);
    expect(about).toContain('5–50 min: Ada designs: Title of c/ads');
    saved.mockRestore();
  });

  it('asks for different names', async () => {
    await madeGroup('Ada\nAda');
    expect(screen.getByRole('alert').textContent).toMatch(/2 to 8 different names/);
    expect(stored()).toBeUndefined();
  });

  it('shares the rotation, and names only when they are ticked', async () => {
    await madeGroup();
    expect(await sharedBy('Share the group')).toMatchObject({kind: 'group', people: 3});
    expect(await sharedBy('Share the group')).not.toHaveProperty('names');
    await user.click(screen.getByLabelText(/^Put the names into the link/));
    expect(await sharedBy('Share the group')).toMatchObject({names: ['Ada', 'Bo', 'Chi']});
  });

  it('sends counts and no text', async () => {
    siteStore().change('quiz', 'c/ads#q', () => ({answer: ['x'], atMs: 1, correct: true}));
    await madeGroup();
    expect(await sharedBy('Send my progress')).toMatchObject({
      kind: 'progress',
      pages: {'c/ads': {answered: 1, right: 1, ticked: 0, recalled: 0}},
    });
  });

  it('lays progress side by side', async () => {
    await madeGroup();
    const ads = {answered: 12, right: 9, ticked: 5, recalled: 1, mocks: 2, isRead: true as const};
    const progress = {Bo: {day: '2027-01-10', pages: {'c/ads': ads, 'gone/page': ads}}};
    siteStore().change('group', GROUP_ID, (current) => current && {...current, progress});
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'PageAda nothing yetBo as of 10 JanuaryChi nothing yet',
      'Title of c/ads–read, 9 of 12 right, 5 ticked, 1 diagram, 2 mocks–',
    ]);
  });
});
