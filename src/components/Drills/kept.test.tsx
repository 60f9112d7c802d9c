// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, configure, fireEvent, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import {answerBoth, beginEmpty, fragmentOf, openAt, press, reload} from './drills.fixture';

// A busy machine takes its time.
configure({asyncUtilTimeout: 8000});

beforeAll(() => import('./sitting'), 60_000);
beforeEach(beginEmpty);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a drill that is left', () => {
  it('goes on after a reload where it was left, with its first answers', async () => {
    openAt(fragmentOf());
    await screen.findByText('Question 1 of 2');
    fireEvent.click(screen.getByRole('radio', {name: 'Option b'}));
    press('Check');
    reload();
    await screen.findByText('Question 1 of 2');
    expect(screen.getByText('Your last answer: not right')).toBeTruthy();
    press('Next question');
    await screen.findByText('Question 2 of 2');
    reload();
    await screen.findByText('Question 2 of 2 · where you left off');
    press('Pass this one by');
    await screen.findByText('0 of 2 right.');
    reload();
    await screen.findByText('0 of 2 right.');
    expect(screen.getAllByRole('cell').map(({textContent}) => textContent)).toEqual([
      ...['not right', 'passed by', '0'],
    ]);
  });

  it('is begun again on purpose only', async () => {
    openAt(fragmentOf());
    await screen.findByText('Question 1 of 2');
    expect(screen.queryByRole('button', {name: 'Begin again'})).toBeNull();
    press('Pass this one by');
    await screen.findByText('Question 2 of 2');
    press('Begin again');
    press('Go on');
    expect(screen.getByText('Question 2 of 2')).toBeTruthy();
    press('Begin again');
    press('Begin again');
    await screen.findByText('Question 1 of 2');
    await answerBoth();
    await screen.findByText('1 of 2 right.');
  });

  it('begun again at the first question asks it afresh', async () => {
    openAt(fragmentOf());
    await screen.findByText('Question 1 of 2');
    fireEvent.click(screen.getByRole('radio', {name: 'Option a'}));
    press('Check');
    press('Begin again');
    press('Begin again');
    await waitFor(() => expect(screen.queryByText('Right.')).toBeNull());
    expect(screen.getByRole<HTMLInputElement>('radio', {name: 'Option a'}).checked).toBe(false);
    await answerBoth();
    await screen.findByText('1 of 2 right.');
  });

  it('leaves the focus in the drill when it is left', async () => {
    openAt(fragmentOf());
    await screen.findByText('Question 1 of 2');
    press('Leave');
    await screen.findByRole('button', {name: 'Begin a drill'});
    expect(document.activeElement).toBe(screen.getByRole('region', {name: 'Drill'}));
  });

  it('is offered by the form until it is over', async () => {
    openAt(fragmentOf());
    await screen.findByText('Question 1 of 2');
    press('Pass this one by');
    press('Leave');
    fireEvent.click(
      await screen.findByRole('button', {name: 'Go on with your last drill: question 2 of 2'}),
    );
    await screen.findByText('Question 2 of 2 · where you left off');
    press('Pass this one by');
    await screen.findByText('0 of 2 right.');
    press('Put together another drill');
    await screen.findByRole('button', {name: 'Begin a drill'});
    expect(screen.queryByRole('button', {name: /^Go on with/})).toBeNull();
  });
});
