// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import type {ReactNode} from 'react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Value} from '@site/src/components/Value';
import {sampleEstimate as model} from '@site/src/domain/estimate/sample.fixture';
import {applyInputs, visitOf} from '@site/src/platform/visit';

import {Estimate} from '.';

const shared = vi.hoisted(() => vi.fn());
vi.mock('@site/src/components/ui/ShareButton', () => ({
  default: ({what, children}: {what: () => unknown; children: ReactNode}) => (
    <button onClick={() => shared(what())}>{children}</button>
  ),
}));

const page = 'case/x';
const both = (
  <>
    <Estimate model={model} page={page} group="traffic" />
    <Estimate model={model} page={page} group="storage" />
    <p data-testid="prose">
      <Value model={model} page={page} of="dailyLog" />
    </p>
  </>
);
const users = () => screen.getByRole<HTMLInputElement>('textbox', {name: 'Daily users'});
const group = (name: string) => within(screen.getByRole('region', {name}));
const prose = () => screen.getByTestId('prose').textContent;

async function retype(text: string) {
  const user = userEvent.setup();
  await user.clear(users());
  if (text) await user.type(users(), text);
  await user.tab();
}

beforeEach(() => applyInputs(page, {}));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the server render', () => {
  it('shows inputs, reasons, arithmetic and results', () => {
    document.body.innerHTML = renderToString(<Estimate model={model} page={page} />);
    expect(users().value).toBe('500 million');
    expect(document.body.textContent).toContain('A very large product.');
    expect(document.body.textContent).toContain('500 million × 8 ÷ 86,400 s');
    expect(document.body.textContent).toContain('≈ 46,000 requests/s');
    expect(document.body.textContent).toContain('≈ 4.8 TB/day');
    expect(screen.getByRole('link', {name: 'Source of: Requests per user and day'})).toHaveProperty(
      'hash',
      '#ref-somebody-2020',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has the anchor to which a link with inputs leads', () => {
    document.body.innerHTML =
      renderToString(both) + renderToString(<Estimate {...{model, page}} />);
    expect([...document.querySelectorAll('[id^=worksheet]')].map(({id}) => id)).toEqual([
      ...['worksheet-traffic', 'worksheet-storage', 'worksheet'],
    ]);
  });

  it('stops the build at a group or value that does not exist', () => {
    expect(() => renderToString(<Estimate model={model} page={page} group="money" />)).toThrow(
      'the groups are traffic, storage',
    );
    expect(() => renderToString(<Value model={model} page={page} of="peak" />)).toThrow(
      "no value 'peak'",
    );
  });
});

describe('a change', () => {
  it('is followed by both worksheets and the prose, and marked', async () => {
    render(both);
    await retype('1e9');
    expect(users().value).toBe('1 billion');
    expect(screen.getByRole('region', {name: 'Traffic'}).textContent).toContain(
      '≈ 93,000 requests/s',
    );
    expect(group('Traffic').getByText('published: 500 million users')).toBeTruthy();
    expect(group('Storage').getByText('published: 4.8 TB/day')).toBeTruthy();
    expect(prose()).toBe('9.6 TB/day (published: 4.8 TB/day)');
  });

  it('is undone by reset', async () => {
    render(both);
    await retype('1e9');
    await userEvent.click(
      screen.getAllByRole('button', {name: 'Reset all inputs'})[0] ?? document.body,
    );
    expect(users().value).toBe('500 million');
    expect(prose()).toBe('4.8 TB/day');
    expect(visitOf(page).inputs).toEqual({});
    expect(screen.queryByRole('button', {name: 'Reset all inputs'})).toBeNull();
  });

  it('can be shared: only what differs from the published inputs', async () => {
    render(<Estimate model={model} page={page} />);
    await retype('1e9');
    await userEvent.click(screen.getByRole('button', {name: 'Share these inputs'}));
    expect(shared).toHaveBeenCalledWith({kind: 'estimate', page, inputs: {dailyUsers: 1e9}});
  });

  it('is announced once, politely, where it was made', () => {
    vi.useFakeTimers();
    render(both);
    fireEvent.input(users(), {target: {value: '1 billion'}});
    fireEvent.input(users(), {target: {value: '2 billion'}});
    const [traffic, storage] = screen.getAllByRole('status');
    act(() => void vi.advanceTimersByTime(600));
    expect(traffic?.textContent).toBe('');
    act(() => void vi.advanceTimersByTime(1000));
    expect(traffic?.textContent).toBe(
      'Average request rate: 190,000 requests/s; 1 more value changed',
    );
    expect(storage?.textContent).toBe('');
  });
});

describe('bad input', () => {
  it.each([
    ['', 'Type a number'],
    ['plenty', '“plenty” is not a number here'],
    ['-4', 'cannot be negative'],
    ['1e15', 'Too large: at most 10 billion users'],
  ])('"%s" is explained and changes nothing', async (text, message) => {
    render(both);
    await retype(text);
    const described = users().getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent ?? 'missing');
    expect(texts[0]).toContain(message);
    expect(texts[0]).toContain('still uses 500 million users');
    expect(users().getAttribute('aria-invalid')).toBe('true');
    expect(users().value).toBe(text);
    expect(prose()).toBe('4.8 TB/day');
  });

  it('is not reproached while it is being typed', () => {
    vi.useFakeTimers();
    render(both);
    fireEvent.input(users(), {target: {value: '1e'}});
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => void vi.advanceTimersByTime(600));
    expect(screen.getByRole('alert').textContent).toContain('“1e” is not a number');
    fireEvent.input(users(), {target: {value: '1e9'}});
    act(() => void vi.advanceTimersByTime(600));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps the last valid value, not the published one', async () => {
    render(both);
    await retype('1e9');
    await retype('x');
    expect(prose()).toContain('9.6 TB/day');
    expect(screen.getByRole('alert').textContent).toContain('still uses 1 billion users');
  });
});

describe('before this code runs', () => {
  it('what was typed is kept and read', async () => {
    const root = document.createElement('div');
    root.innerHTML = renderToString(both);
    document.body.append(root);
    users().value = '1 billion';
    const complaints = vi.spyOn(console, 'error');
    const mounted = await act(async () => hydrateRoot(root, both));
    expect(users().value).toBe('1 billion');
    expect(prose()).toContain('9.6 TB/day');
    expect(complaints).not.toHaveBeenCalled();
    act(() => mounted.unmount());
  });
});
