// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from 'vitest';

import {openAnswers} from './openAnswers';

type Listener = (to: {pathname: string; hash: string}) => void;

let go: Listener = () => {};
const history = {
  listen: (listener: Listener) => {
    go = listener;
    return () => (go = () => {});
  },
};
const found = vi.fn();

beforeEach(() => {
  found.mockClear();
  document.body.innerHTML = '<div data-answer="x#data" hidden><p id="deep">x</p></div>';
  document.querySelector('[data-answer]')!.addEventListener('beforematch', found);
});

it('announces the place that a link of this page leads to, until the page is left', () => {
  const leaving = new AbortController();
  openAnswers(history as never, leaving.signal);
  const {pathname} = window.location;
  go({pathname, hash: '#deep'});
  expect(found).toHaveBeenCalledTimes(1);
  go({pathname, hash: ''});
  go({pathname, hash: '#nowhere'});
  go({pathname: '/another/', hash: '#deep'});
  leaving.abort();
  go({pathname, hash: '#deep'});
  expect(found).toHaveBeenCalledTimes(1);
});
