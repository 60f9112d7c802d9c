// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import {siteStore} from '@site/src/platform/storage';

import {
  answer,
  answerBoth,
  beginEmpty,
  drill,
  drills,
  fragmentOf,
  openAt,
  page,
  press,
  questions,
} from './drills.fixture';

beforeAll(() => import('./sitting'), 60_000);
beforeEach(beginEmpty);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a drill', () => {
  it('is begun from the form and stands in the address', async () => {
    openAt('');
    await screen.findByText('2 questions fit.');
    fireEvent.change(screen.getByLabelText('Level'), {target: {value: 'staff'}});
    await screen.findByText(/^No question fits/);
    fireEvent.change(screen.getByLabelText('Level'), {target: {value: 'senior'}});
    press('Begin a drill');
    await screen.findByText('Question 1 of 2');
    expect(window.location.hash).toMatch(/^#v1\.drill\./);
  });

  it('asks afresh, explains, keeps answers, and says what to read again', async () => {
    siteStore().change('quiz', `${page}#single-one`, () => ({
      ...{answer: ['b'], atMs: 1, correct: false},
    }));
    openAt(fragmentOf());
    await answerBoth();
    await screen.findByText('1 of 2 right.');
    expect(answer('single-one')).toMatchObject({answer: ['a'], correct: true});
    expect(answer('number-one')).toMatchObject({answer: 3, correct: false});
    const again = screen.getByRole('link', {name: 'Case X: Evaluate'});
    expect(again.getAttribute('href')).toBe(`/${page}/#evaluate`);
  });

  it('counts the first answer, and what is passed by as open', async () => {
    openAt(fragmentOf());
    await screen.findByText('Question 1 of 2');
    fireEvent.click(screen.getByRole('radio', {name: 'Option b'}));
    press('Check');
    fireEvent.click(screen.getByRole('radio', {name: 'Option a'}));
    press('Check');
    press('Next question');
    press('Pass this one by');
    await screen.findByText('0 of 2 right.');
    expect(screen.getAllByRole('cell').map(({textContent}) => textContent)).toEqual([
      ...['not right', 'passed by', '0'],
    ]);
  });

  it('stands beside the results of others, in the link or pasted', async () => {
    openAt(fragmentOf(['wrong', 'right']));
    await answerBoth();
    await screen.findByRole('columnheader', {name: 'Shared 1'});
    const field = screen.getByLabelText(/paste its link/);
    const paste = (text: string) => {
      fireEvent.change(field, {target: {value: text}});
      press('Add');
    };
    const other = {...drill, seed: 8};
    for (const wrong of ['', 'nonsense', `https://x/#${fragmentOf(['open', 'open'], other)}`]) {
      paste(wrong);
      await screen.findByText(/^This is not a result of this drill/);
    }
    paste(`https://x.org/share/#${fragmentOf(['partly', 'open'])}`);
    await screen.findByRole('columnheader', {name: 'Shared 2'});
    const row = screen.getByRole('row', {name: /^Which of these/});
    expect(row.textContent).toMatch(/rightnot rightpartly right$/);
  });
});

it.each([
  ['cut', fragmentOf().slice(0, -9), /holds no drill/],
  ['of another kind', 'v1.estimate.AAAA', /holds no drill/],
  ['of questions gone', fragmentOf(undefined, {seed: 1, questions: ['gone#x']}), /1 question of/],
])('a link that is %s is explained', async (_what, fragment, words) => {
  openAt(fragment);
  await waitFor(() => expect(document.body.textContent).toMatch(words));
  press('Put together another drill');
  await screen.findByRole('button', {name: 'Begin a drill'});
});

it('says when the questions do not load, and tries again', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', {status: 500})),
  );
  openAt(fragmentOf());
  expect((await screen.findByRole('alert')).textContent).toMatch(/did not load/);
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(questions))),
  );
  press('Try again');
  await screen.findByText('Question 1 of 2');
});

it('reads without a script: every page with questions', () => {
  const html = renderToString(drills);
  expect(html).toContain('needs JavaScript');
  expect(html).toContain(`href="/${page}/#practice"`);
});
