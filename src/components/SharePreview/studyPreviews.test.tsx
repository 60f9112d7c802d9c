// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import {GROUP_ID} from '@site/src/domain/group/recordId';
import {addDays} from '@site/src/domain/plan/day';
import {fourWeeks} from '@site/src/domain/plan/plan.fixture';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import {encodeShare, type Shared} from '@site/src/domain/share';
import {localDay} from '@site/src/platform/clock/useToday';
import {siteStore} from '@site/src/platform/storage';

import SharePreview from '.';

const catalogue: Catalogue = {
  pages: {'c/ads': {title: 'Ads', path: '/c/ads/', checklists: {}, inputs: {}}},
};
const user = userEvent.setup();
const today = localDay(Date.now());

function open(shared: Shared): void {
  const encoded = encodeShare(shared);
  if (!encoded.ok) throw new Error(encoded.problem);
  window.history.replaceState(null, '', `/share/#${encoded.fragment}`);
  render(<SharePreview catalogue={catalogue} />);
}

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

describe('a shared plan', () => {
  const settings = {...fourWeeks, start: today, interview: addDays(today, 28), known: ['c/ads']};
  const stored = () => siteStore().get('plan', PLAN_ID)?.body;

  it('is told in words, becomes mine only when I say so, and can be taken back', async () => {
    open({kind: 'plan', ...settings});
    await screen.findByText('Shared study plan');
    expect(screen.getByRole('row', {name: /Hours a week/}).textContent).toMatch(/6$/);
    expect(screen.getByRole('row', {name: /Known already/}).textContent).toMatch(/Ads$/);
    expect(stored()).toBeUndefined();
    await user.click(screen.getByRole('button', {name: 'Use this plan'}));
    await screen.findByText(/It is your plan now/, {}, {timeout: 10_000});
    expect(stored()!.settings).toEqual(settings);
    expect(stored()!.items.length).toBeGreaterThan(10);
    await user.click(screen.getByRole('button', {name: 'Undo'}));
    expect(stored()).toBeUndefined();
  });
});

const settings = {
  ...{names: ['Ada', '<b>Bo</b>'], start: '2027-01-04', weeks: 2, meetingMinutes: 90},
  cases: ['c/ads', 'c/gone'],
};
const storedGroup = () => siteStore().get('group', GROUP_ID)?.body;

describe('a shared group', () => {
  it('is shown as text with its rotation, and kept only when I say so', async () => {
    open({kind: 'group', people: 2, ...settings});
    await screen.findByText('2 people, 2 weeks');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(-2)).toEqual([
      '4 January 2027Ada<b>Bo</b>Ads',
      '11 January 2027<b>Bo</b>Adac/gone',
    ]);
    expect(storedGroup()).toBeUndefined();
    await user.click(screen.getByRole('button', {name: 'Keep this group'}));
    expect(storedGroup()).toMatchObject({settings, progress: {}});
    await user.click(screen.getByRole('button', {name: 'Undo'}));
    expect(storedGroup()).toBeUndefined();
  });
});

describe('progress of a member', () => {
  const pages = {'c/ads': {answered: 4, right: 3, ticked: 0, recalled: 0}};
  const shared: Shared = {kind: 'progress', day: '2027-01-10', pages};

  it('is put beside the others under the name that I choose', async () => {
    siteStore().change('group', GROUP_ID, () => ({settings, progress: {}, madeAtMs: 1}));
    open(shared);
    await user.selectOptions(await screen.findByLabelText('Whose progress is it?'), 'Ada');
    expect(storedGroup()!.progress).toEqual({});
    await user.click(screen.getByRole('button', {name: 'Put it beside the others'}));
    expect(storedGroup()!.progress).toEqual({Ada: {day: '2027-01-10', pages}});
  });

  it('says what to do when there is no group yet', async () => {
    open(shared);
    await screen.findByText(/There is no study group in this browser yet/);
    expect(screen.queryByRole('button', {name: /beside/})).toBeNull();
  });
});
