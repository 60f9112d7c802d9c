// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, expect, it} from 'vitest';

import {sharedDrill} from '@site/src/domain/drill';
import {encodeShare} from '@site/src/domain/share';
import {siteStore} from '@site/src/platform/storage';

import SharePreview from '.';

const page = 'case-studies/ads';
const catalogue = {pages: {[page]: {title: 'Ads', path: `/${page}/`, checklists: {}, inputs: {}}}};
const drill = {seed: 3, questions: [`${page}#one`, 'gone#two']};

beforeEach(() => siteStore().eraseAll());
afterEach(cleanup);

it('shows a drill with its results beside my last answers, and leads to the same drill', async () => {
  siteStore().change('quiz', `${page}#one`, () => ({answer: ['a'], atMs: 1, correct: true}));
  const encoded = encodeShare(sharedDrill(drill, ['partly', 'right']));
  if (!encoded.ok) throw new Error(encoded.problem);
  window.history.replaceState(null, '', `/share/#${encoded.fragment}`);
  render(<SharePreview catalogue={catalogue} />);
  await screen.findByText('1 of 2 right.');
  expect(screen.getAllByRole('row').map(({textContent}) => textContent)).toEqual([
    ...['QuestionSharedYour last answer', '1. Adspartly rightright', '2. gonerightnot answered'],
  ]);
  const link = await screen.findByRole('link', {name: 'Take the same drill'});
  expect(link.getAttribute('href')).toBe(`/practice/drills/#${encoded.fragment}`);
});
