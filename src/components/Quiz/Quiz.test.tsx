// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {act} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {choiceSample, numberSample, orderSample} from '@site/src/domain/quiz/sample.fixture';

import {Quiz} from '.';

interface Stored {
  answer: readonly string[] | number;
  atMs: number;
  correct: boolean;
}

/** A record port in memory: the real one has its own contract test. */
const port = vi.hoisted(() => ({
  records: new Map<string, unknown>(),
  listeners: new Set<() => void>(),
}));

vi.mock('@site/src/platform/storage', async () => {
  const {useSyncExternalStore} = await import('react');
  return {
    useRecord: (kind: string, id: string) => {
      const key = `${kind}:${id}`;
      const value = useSyncExternalStore(
        (listener) => {
          port.listeners.add(listener);
          return () => port.listeners.delete(listener);
        },
        () => port.records.get(key),
        () => undefined,
      );
      const set = (change: (current: unknown, nowMs: number) => unknown) => {
        port.records.set(key, change(port.records.get(key), 1000));
        for (const listener of [...port.listeners]) listener();
      };
      return {value, set};
    },
  };
});

const single = choiceSample('single');
const several = choiceSample('several');
const data = {questions: [single, several, numberSample, orderSample]};
const stored = (id: string) => port.records.get(`quiz:case/x#${id}`) as Stored | undefined;
const store = (id: string, answer: Stored['answer'], correct: boolean) =>
  port.records.set(`quiz:case/x#${id}`, {answer, atMs: 1, correct});

const box = (name: RegExp) => within(screen.getByRole('group', {name}));
const details = (name: RegExp) => screen.getByRole('group', {name}).querySelector('details');
const quiz = <Quiz data={data} page="case/x" />;

beforeEach(() => port.records.clear());
afterEach(cleanup);

describe('a choice', () => {
  it('is checked, marked, explained and stored', async () => {
    render(quiz);
    const user = userEvent.setup();
    const asked = box(/^Which of these, several/);
    await user.click(asked.getByRole('checkbox', {name: 'Option a'}));
    await user.click(asked.getByRole('button', {name: 'Check'}));
    expect(asked.getByRole('status').textContent).toBe('Partly right: 3 of 4 options judged rightly.');
    expect(details(/^Which of these, several/)?.open).toBe(true);
    expect(asked.getAllByText('your choice')).toHaveLength(1);
    expect(stored('several-one')).toEqual({answer: ['a'], atMs: 1000, correct: false});
    expect(screen.getByText('4 questions · 1 answered · 0 right')).toBeTruthy();
  });

  it('is not stored when nothing is chosen', async () => {
    render(quiz);
    const asked = box(/^Which of these, single/);
    await userEvent.click(asked.getByRole('button', {name: 'Check'}));
    expect(asked.getByRole('status').textContent).toBe('Choose an answer first.');
    expect(stored('single-one')).toBeUndefined();
    expect(details(/^Which of these, single/)?.open).toBe(false);
  });

  it('can be tried again', async () => {
    render(quiz);
    const asked = box(/^Which of these, single/);
    await userEvent.click(asked.getByRole('radio', {name: 'Option b'}));
    await userEvent.click(asked.getByRole('button', {name: 'Check'}));
    expect(asked.getByRole('status').textContent).toBe('Not right.');
    await userEvent.click(asked.getByRole('button', {name: 'Try again'}));
    expect(asked.getByRole('status').textContent).toBe('');
    expect(asked.getByRole<HTMLInputElement>('radio', {name: 'Option b'}).checked).toBe(false);
    expect(details(/^Which of these, single/)?.open).toBe(false);
    await userEvent.click(asked.getByRole('radio', {name: 'Option a'}));
    await userEvent.click(asked.getByRole('button', {name: 'Check'}));
    expect(asked.getByRole('status').textContent).toBe('Right.');
  });

  it('loses its result when another option is chosen', async () => {
    render(quiz);
    const asked = box(/^Which of these, single/);
    await userEvent.click(asked.getByRole('radio', {name: 'Option b'}));
    await userEvent.click(asked.getByRole('button', {name: 'Check'}));
    await userEvent.click(asked.getByRole('radio', {name: 'Option a'}));
    expect(asked.getByRole('status').textContent).toBe('');
  });
});

describe('a number', () => {
  it.each([
    ['104', 'Right.'],
    ['1 s', 'Not right. Too high by a factor of 10.'],
    ['80', 'Not right. Too low by 20%.'],
    ['', 'Type a number first.'],
    ['-1', 'The answer is not negative: leave the minus sign out.'],
    ['1e99', 'That number is too large to be meant. Check its digits.'],
    ['soon', 'That is not one number. Write it like 3,200 or 3.2k or 3.2e3.'],
    ['3 GB', 'Give the number in the unit that stands behind the field.'],
  ])('%j is told %j', async (typed, told) => {
    render(quiz);
    const field = screen.getByRole<HTMLInputElement>('textbox', {name: /Your answer/});
    await userEvent.type(field, `${typed}{Enter}`);
    expect(box(/^How long/).getByRole('status').textContent).toBe(told);
    expect(stored('number-one') === undefined).toBe(!/ight/.test(told));
    expect(field.getAttribute('aria-invalid')).toBe(String(!/ight/.test(told)));
  });
});

describe('an ordering', () => {
  it('is arranged by keyboard, keeps the focus and tells each move', async () => {
    render(quiz);
    const asked = box(/^In which order/);
    const order = () => asked.getAllByRole('listitem').slice(0, 4).map((item) => item.textContent?.slice(0, 6));
    for (const [at, text] of ['Step 1', 'Step 2', 'Step 3', 'Step 4'].entries()) {
      const button = asked.getByRole('button', {name: `Move up: ${text}`});
      button.focus();
      while (order().indexOf(text) > at) {
        await userEvent.keyboard('{Enter}');
        expect(document.activeElement).toBe(button);
      }
    }
    expect(asked.getAllByRole('status').some((line) => /Step \d: place \d of 4/.test(line.textContent ?? ''))).toBe(true);
    await userEvent.click(asked.getByRole('button', {name: 'Check'}));
    expect(stored('order-one')).toMatchObject({answer: ['1', '2', '3', '4'], correct: true});
  });
});

describe('a stored answer', () => {
  it('is shown without opening or announcing anything', () => {
    store('single-one', ['b'], false);
    store('number-one', 1000, false);
    store('order-one', ['1', '2', '3', '4'], true);
    render(quiz);
    const asked = box(/^Which of these, single/);
    expect(asked.getByRole<HTMLInputElement>('radio', {name: 'Option b'}).checked).toBe(true);
    expect(asked.getByRole('status').textContent).toBe('Your last answer: not right');
    expect(asked.getByRole('status').getAttribute('aria-live')).toBe('off');
    expect(details(/^Which of these, single/)?.open).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1000');
    expect(box(/^In which order/).getAllByRole('listitem')[0]?.textContent).toContain('Step 1');
    expect(screen.getByText('4 questions · 3 answered · 1 right')).toBeTruthy();
  });
});

describe('before hydration', () => {
  const hydrate = async (prepare: (root: HTMLElement) => void) => {
    const root = document.body.appendChild(document.createElement('div'));
    const complain = vi.spyOn(console, 'error');
    root.innerHTML = renderToString(quiz);
    const served = root.innerHTML;
    prepare(root);
    const app = await act(() => hydrateRoot(root, quiz));
    expect(complain).not.toHaveBeenCalled();
    return {served, root, done: () => act(() => app.unmount())};
  };

  it('the first render equals that of the server', async () => {
    const {served, root, done} = await hydrate(() => {});
    expect(root.innerHTML).toBe(served);
    await done();
  });

  it('what was chosen and typed is kept, and wins over what is stored', async () => {
    store('single-one', ['b'], false);
    const {done} = await hydrate((root) => {
      root.querySelector<HTMLInputElement>('input[value=c]')!.checked = true;
      root.querySelector<HTMLInputElement>('input[type=text]')!.value = '99';
    });
    expect(screen.getAllByRole<HTMLInputElement>('radio', {name: 'Option c'})[0]?.checked).toBe(true);
    expect(box(/^Which of these, single/).getByRole('status').textContent).toBe('');
    await userEvent.click(box(/^Which of these, single/).getByRole('button', {name: 'Check'}));
    expect(stored('single-one')).toMatchObject({answer: ['c']});
    await userEvent.click(box(/^How long/).getByRole('button', {name: 'Check'}));
    expect(stored('number-one')).toMatchObject({answer: 99, correct: true});
    await done();
  });
});

it('reads without scripts: every option with its reason, the solution of the rest', () => {
  const html = renderToString(quiz);
  for (const text of ['Reason <em>d</em>', 'Ten hops of 10 ms.', '100 ms', 'Each needs the one before.']) {
    expect(html).toContain(text);
  }
  expect(html.match(/<details/g)).toHaveLength(4);
});

it('shows the questions that a page asks for, and stops the build over an unknown one', () => {
  expect(renderToString(<Quiz data={data} page="case/x" only="order-one, single-one" />).match(/<legend/g)).toHaveLength(2);
  expect(() => renderToString(<Quiz data={data} page="case/x" only="gone" />)).toThrow(/case\/x: <Quiz only> names "gone"/);
});
