// @vitest-environment jsdom
import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {act} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {beforeEach, describe, expect, it, vi} from 'vitest';

import {choiceSample, numberSample, orderSample} from '@site/src/domain/quiz/sample.fixture';

import {Quiz} from '.';
import {port} from './recordPort.fixture';

vi.mock('@site/src/platform/storage', () => import('./recordPort.fixture'));
vi.mock('@docusaurus/Link', () => ({default: 'a'}));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const questions = [choiceSample('single'), choiceSample('several'), numberSample, orderSample];
const data = {questions};
const {stored, store} = port;
const box = (name: RegExp) => within(screen.getByRole('group', {name}));
const quiz = <Quiz data={data} page="case/x" />;

beforeEach(port.clear);

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
    port.status = {state: 'loading', shouldRemindToExport: false};
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
    expect(screen.getAllByRole<HTMLInputElement>('radio', {name: 'Option c'})[0]?.checked).toBe(
      true,
    );
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
  for (const text of [
    'Reason <em>d</em>',
    'Ten hops of 10 ms.',
    '100 ms',
    'Each needs the one before.',
  ]) {
    expect(html).toContain(text);
  }
  expect(html.match(/<details/g)).toHaveLength(4);
});

it('shows the questions that a page asks for, and stops the build over an unknown one', () => {
  expect(
    renderToString(<Quiz data={data} page="case/x" only="order-one, single-one" />).match(
      /<legend/g,
    ),
  ).toHaveLength(2);
  expect(() => renderToString(<Quiz data={data} page="case/x" only="gone" />)).toThrow(
    /case\/x: <Quiz only> names "gone"/,
  );
});
