// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {addDays} from '@site/src/domain/plan/day';
import {smallCatalogue} from '@site/src/domain/plan/plan.fixture';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import {localDay} from '@site/src/platform/clock/useToday';
import {siteStore} from '@site/src/platform/storage';

import {PlanPanel} from './PlanPanel';

const today = localDay(Date.now());
const stored = () => siteStore().get('plan', PLAN_ID)?.body;
const user = userEvent.setup();

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

/** Makes a plan of four weeks that begins today, on every day of the week. */
async function madePlan(): Promise<void> {
  render(<PlanPanel catalogue={smallCatalogue} />);
  await waitFor(() =>
    expect((screen.getByLabelText('First day') as HTMLInputElement).value).toBe(today),
  );
  for (const day of ['Sat', 'Sun']) await user.click(screen.getByLabelText(day));
  await user.selectOptions(screen.getByLabelText('Where you feel weakest'), 'evaluation');
  await user.click(screen.getByRole('button', {name: 'Make the plan'}));
  await screen.findByText(/^The plan is made/);
}

describe('a study plan', () => {
  it('is an example of four weeks without JavaScript', () => {
    const html = renderToString(<PlanPanel catalogue={smallCatalogue} />);
    expect(html).toContain('An example: four weeks');
    expect(html.match(/Week <!-- -->\d|Week \d/g)).toHaveLength(4);
    expect(html).toContain('Title of framework/evaluate');
    expect(html).toContain('/practice/mock/?case=');
    expect(html).not.toContain('Your plan');
  });

  it('is made from the form, with today on top, and stored', async () => {
    await madePlan();
    const {settings, items} = stored()!;
    expect(settings).toMatchObject({start: today, interview: addDays(today, 28)});
    expect(settings).toMatchObject({minutesPerWeek: 360, weakest: 'evaluation', level: 'senior'});
    expect(items[0]!.day).toBe(today);
    const now = screen.getByRole('region', {name: /^Today/});
    expect(within(now).getByRole('link', {name: 'Title of framework'})).toBeTruthy();
    expect(screen.queryByText('An example: four weeks')).toBeNull();
  });

  it.each([
    ['mid', 'mid'],
    ['staff', 'senior'],
  ])('starts from the level of the site, %s, unless nobody chose it: %s', async (shown, level) => {
    document.documentElement.dataset.level = shown;
    render(<PlanPanel catalogue={smallCatalogue} />);
    const field = screen.getByLabelText<HTMLSelectElement>('Target level');
    await waitFor(() => expect(field.value).toBe(level));
    document.documentElement.dataset.level = 'senior';
    await waitFor(() => expect(field.value).toBe('senior'));
    await user.selectOptions(field, 'staff');
    document.documentElement.dataset.level = 'mid';
    await new Promise((later) => setTimeout(later, 20));
    expect(field.value).toBe('staff');
    delete document.documentElement.dataset.level;
  });

  it('keeps the level of a plan that is there', async () => {
    await madePlan();
    document.documentElement.dataset.level = 'mid';
    await new Promise((later) => setTimeout(later, 20));
    expect(screen.getByLabelText<HTMLSelectElement>('Target level').value).toBe('senior');
    cleanup();
    render(<PlanPanel catalogue={smallCatalogue} />);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('Where you feel weakest').value).toBe(
        'evaluation',
      ),
    );
    expect(screen.getByLabelText<HTMLSelectElement>('Target level').value).toBe('senior');
    delete document.documentElement.dataset.level;
  });

  it('keeps ticks, on the day on which they were made', async () => {
    await madePlan();
    const now = screen.getByRole('region', {name: /^Today/});
    const box = within(now).getByRole('checkbox', {name: /^Read:\s*Title of framework\s*20 min$/});
    await user.click(box);
    expect(stored()!.done).toEqual({'read:framework:1': today});
    expect(within(now).getByText(/^1 of \d+ done$/)).toBeTruthy();
    await user.click(box);
    expect(stored()!.done).toEqual({});
  });

  it('leaves out what is marked as read, and does not name it in the settings', async () => {
    siteStore().change('reading', 'framework', () => ({stays: {}, mark: {isRead: true, atMs: 1}}));
    await madePlan();
    expect(
      stored()!.items.filter(({page, kind}) => page === 'framework' && kind === 'read'),
    ).toEqual([]);
    expect(stored()!.settings.known).toEqual([]);
  });

  it('is planned again from today, and that can be undone', async () => {
    await madePlan();
    const late = stored()!;
    const shift = (item: (typeof late.items)[number]) => ({...item, day: addDays(item.day, -3)});
    const settings = {...late.settings, start: addDays(today, -3)};
    siteStore().change('plan', PLAN_ID, () => ({...late, settings, items: late.items.map(shift)}));
    const before = stored()!.items;
    await screen.findByText(/of earlier days are not ticked/);
    await user.click(screen.getAllByRole('button', {name: 'Plan again from today'})[0]!);
    expect(stored()!.items.every(({day}) => day >= today)).toBe(true);
    await user.click(screen.getByRole('button', {name: 'Undo'}));
    expect(stored()!.items).toEqual(before);
  });

  it('says what is wrong with the form, and plans nothing', async () => {
    render(<PlanPanel catalogue={smallCatalogue} />);
    const hours = screen.getByLabelText('Hours a week');
    await waitFor(() =>
      expect((screen.getByLabelText('First day') as HTMLInputElement).value).toBe(today),
    );
    await user.clear(hours);
    await user.click(screen.getByRole('button', {name: 'Make the plan'}));
    expect(screen.getByRole('alert').textContent).toMatch(/hours a week/);
    expect(stored()).toBeUndefined();
  });

  it('names what does not fit', async () => {
    await madePlan();
    await user.clear(screen.getByLabelText('Hours a week'));
    await user.type(screen.getByLabelText('Hours a week'), '2');
    await user.click(screen.getByRole('button', {name: 'Make the plan anew'}));
    await screen.findByText(/No day is long enough for a mock interview/);
    expect(screen.getByText(/^Left out for lack of time/)).toBeTruthy();
  });

  it('is saved as a calendar file', async () => {
    let file: Blob | undefined;
    const createObjectURL = (blob: Blob) => {
      file = blob;
      return 'blob:x';
    };
    vi.stubGlobal('URL', Object.assign(URL, {createObjectURL, revokeObjectURL: () => undefined}));
    await madePlan();
    await user.click(screen.getByRole('button', {name: 'Save for a calendar (.ics)'}));
    await waitFor(() => expect(file).toBeDefined());
    const calendar = new ICAL.Component(ICAL.parse(await file!.text()) as unknown[]);
    const [first] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(first!.startDate.toString()).toBe(today);
    expect(first!.description).toContain('Read: Title of framework (20 min)');
    vi.unstubAllGlobals();
  });

  it('is removed only after a question', async () => {
    await madePlan();
    await user.click(screen.getByRole('button', {name: 'Remove the plan'}));
    await user.click(screen.getByRole('button', {name: 'Keep'}));
    expect(stored()).toBeDefined();
    await user.click(screen.getByRole('button', {name: 'Remove the plan'}));
    await user.click(screen.getByRole('button', {name: 'Remove'}));
    expect(stored()).toBeUndefined();
    await screen.findByText('An example: four weeks');
  });
});
