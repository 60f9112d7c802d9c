// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {choiceSample, numberSample, orderSample} from '@site/src/domain/quiz/sample.fixture';

import {Quiz} from '.';
import {port} from './recordPort.fixture';

vi.mock('@site/src/platform/storage', () => import('./recordPort.fixture'));
vi.mock('@docusaurus/Link', () => ({default: 'a'}));

const single = choiceSample('single');
const several = choiceSample('several');
const data = {questions: [single, several, numberSample, orderSample]};
const {stored, store} = port;

const box = (name: RegExp) => within(screen.getByRole('group', {name}));
const details = (name: RegExp) => screen.getByRole('group', {name}).querySelector('details');
const quiz = <Quiz data={data} page="case/x" />;

beforeEach(port.clear);
afterEach(cleanup);

describe('a choice', () => {
  it('is checked, marked, explained and stored', async () => {
    render(quiz);
    const user = userEvent.setup();
    const asked = box(/^Which of these, several/);
    await user.click(asked.getByRole('checkbox', {name: 'Option a'}));
    await user.click(asked.getByRole('button', {name: 'Check'}));
    expect(asked.getByRole('status').textContent).toBe(
      'Partly right: 3 of 4 options judged rightly.',
    );
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
    const order = () =>
      asked
        .getAllByRole('listitem')
        .slice(0, 4)
        .map((item) => item.textContent?.slice(0, 6));
    for (const [at, text] of ['Step 1', 'Step 2', 'Step 3', 'Step 4'].entries()) {
      const button = asked.getByRole('button', {name: `Move up: ${text}`});
      button.focus();
      while (order().indexOf(text) > at) {
        await userEvent.keyboard('{Enter}');
        expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${text}`);
      }
    }
    expect(
      asked
        .getAllByRole('status')
        .some((line) => /Step \d: place \d of 4/.test(line.textContent ?? '')),
    ).toBe(true);
    await userEvent.click(asked.getByRole('button', {name: 'Check'}));
    expect(stored('order-one')).toMatchObject({answer: ['1', '2', '3', '4'], correct: true});
  });
});

it('says so when answers cannot be kept', () => {
  const kept = port.status;
  port.status = {state: 'memory', reason: 'blocked', shouldRemindToExport: false};
  render(quiz);
  expect(screen.getByText(/this browser blocks storage/)).toBeTruthy();
  port.status = kept;
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
