// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {createRef} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, it, vi} from 'vitest';

import AskForm, {Boxes, type AskFormProps} from '.';

const field = (form: HTMLFormElement) => form.elements.namedItem('name') as HTMLInputElement;
const words = {summary: 'Ask', change: 'Change', make: 'Make', remake: 'Anew', withoutScript: 'No'};

function asked(more: Partial<AskFormProps<string, 'empty'>> = {}) {
  const onMake = vi.fn();
  const form = (
    <AskForm<string, 'empty'>
      {...{words, onMake, settings: undefined, summary: createRef<HTMLElement>(), said: ''}}
      problems={{empty: 'Give a name.'}}
      read={(form) => {
        const {value} = field(form);
        return value ? {ok: true, settings: value} : {ok: false, problem: 'empty'};
      }}
      write={write}
      suggest={suggestNothing}
      {...more}
    >
      <label>
        Name <input name="name" />
      </label>
      <Boxes legend="Days">
        <label>
          <input type="checkbox" /> Mon
        </label>
      </Boxes>
    </AskForm>
  );
  return {form, onMake};
}
const write = (form: HTMLFormElement, settings: string) => void (field(form).value = settings);
const suggestNothing = () => {};

afterEach(cleanup);

it('says what is wrong, makes nothing of it, and closes when it is right', async () => {
  const user = userEvent.setup();
  const {form, onMake} = asked();
  const {container} = render(form);
  const details = container.querySelector('details')!;
  details.open = true;
  await user.click(screen.getByRole('button', {name: 'Make'}));
  expect(screen.getByRole('alert').textContent).toBe('Give a name.');
  expect([details.open, onMake.mock.calls]).toEqual([true, []]);
  await user.type(screen.getByLabelText('Name'), 'Ada{Enter}');
  expect([details.open, onMake.mock.calls]).toEqual([false, [['Ada']]]);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('group', {name: 'Days'})).toBeTruthy();
});

it('shows what is stored, and what is likely where nothing is', () => {
  const {rerender} = render(asked({suggest: (form) => write(form, 'likely')}).form);
  const value = () => screen.getByLabelText<HTMLInputElement>('Name').value;
  expect([value(), screen.getByText('Ask').tagName]).toEqual(['likely', 'SUMMARY']);
  rerender(asked({settings: 'stored'}).form);
  expect([value(), screen.getByText('Change').tagName]).toEqual(['stored', 'SUMMARY']);
  expect(screen.getByRole('button', {name: 'Anew'})).toBeTruthy();
});

it('tells what it needs without a script', () => {
  const html = renderToString(asked().form);
  expect(html).toContain('<noscript>');
  expect(html.indexOf('role="status"')).toBeGreaterThan(html.indexOf('</details>'));
});
