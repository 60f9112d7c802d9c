// @vitest-environment jsdom
import {act, cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {sampleEstimate as model} from '@site/src/domain/estimate/sample.fixture';
import {applyInputs, setPendingInputs, visitOf} from '@site/src/platform/visit';

import {Estimate} from '.';

vi.mock('@site/src/components/ui/ShareButton', () => ({default: () => null}));

const page = 'case/linked';
const both = (
  <>
    <Estimate model={model} page={page} group="traffic" />
    <Estimate model={model} page={page} group="storage" />
  </>
);
const users = () => screen.getByRole<HTMLInputElement>('textbox', {name: 'Daily users'});
const bar = () => screen.findByRole('region', {name: /come from a link/}, {timeout: 10_000});

beforeEach(() => applyInputs(page, {}));
afterEach(cleanup);

describe('inputs from a link', () => {
  it('are shown once and applied only when the reader says so', async () => {
    render(both);
    act(() =>
      setPendingInputs(page, {dailyUsers: 1e9, logBytes: 600, nonsense: 4, requestsPerUser: -1}),
    );
    const shown = within(await bar());
    expect(shown.getByText(/Daily users: from 500 million users to/).textContent).toContain(
      '1 billion users',
    );
    expect(
      shown.getByText('2 more are unknown here or out of bounds and are left out.'),
    ).toBeTruthy();
    expect(users().value).toBe('500 million');
    await userEvent.click(shown.getByRole('button', {name: 'Apply'}));
    expect(users().value).toBe('1 billion');
    expect(visitOf(page)).toMatchObject({inputs: {dailyUsers: 1e9, logBytes: 600}});
    expect(screen.queryByRole('region', {name: /come from a link/})).toBeNull();
  });

  it('are gone when dismissed', async () => {
    render(both);
    act(() => setPendingInputs(page, {dailyUsers: 1e9}));
    await userEvent.click(await screen.findByRole('button', {name: 'Dismiss'}));
    expect(users().value).toBe('500 million');
    expect(visitOf(page).inputs).toEqual({});
  });

  it('are refused as a whole when none is usable', async () => {
    render(both);
    act(() => setPendingInputs(page, {nonsense: 1e9}));
    expect(await screen.findByText('None of them can be used on this page.')).toBeTruthy();
    expect(screen.queryByRole('button', {name: 'Apply'})).toBeNull();
  });

  it('that the worksheet has already are said to be there', async () => {
    render(both);
    act(() => setPendingInputs(page, {dailyUsers: 5e8}));
    expect(await screen.findByText('The worksheet has these values already.')).toBeTruthy();
  });

  it('wait outside of everything that could hold them, with the focus, and give it to their worksheet', async () => {
    const {container} = render(both);
    act(() => setPendingInputs(page, {logBytes: 600}));
    expect(container.contains(await bar())).toBe(false);
    expect(document.activeElement).toBe(await bar());
    await userEvent.click(screen.getByRole('button', {name: 'Apply'}));
    expect(document.activeElement?.id).toBe('worksheet-storage');
  });
});
