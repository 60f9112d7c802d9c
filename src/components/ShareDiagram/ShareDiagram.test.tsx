// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {ShareDiagram} from '.';

const PROPS = {
  id: 'flow',
  link: 'https://example.org/handbook/diagrams/x/flow/',
  source: 'flowchart TB\n  A --> B',
  svg: '/handbook/diagrams/x/flow/flow.svg',
  png: '/handbook/diagrams/x/flow/flow.png',
  embed: '<figure>…</figure>',
};

let copied: string | undefined;
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});

beforeEach(() => {
  copied = undefined;
  clipboard(async (text) => void (copied = text));
});
afterEach(cleanup);

/** Without userEvent's own clipboard. */
async function press(name: string): Promise<void> {
  render(<ShareDiagram {...PROPS} />);
  screen.getByRole('button', {name, hidden: true}).click();
}
const said = (words: RegExp) => screen.findByText(words);

describe('copies', () => {
  it.each([
    ['Copy link', PROPS.link, /link is on the clipboard/],
    ['Copy Mermaid source', PROPS.source, /source is on the clipboard/],
    ['Copy', PROPS.embed, /HTML is on the clipboard/],
  ])('%s', async (name, text, words) => {
    await press(name);
    expect(await said(words)).toBe(screen.getByRole('status'));
    expect(copied).toBe(text);
  });

  it('or shows the link when the browser refuses', async () => {
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await press('Copy link');
    await said(/did not copy it/);
    expect(screen.getByLabelText<HTMLInputElement>('Link to this diagram').value).toBe(PROPS.link);
  });

  it('or says where the text can be selected', async () => {
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await press('Copy Mermaid source');
    expect(await said(/Select the source below/)).toBeTruthy();
  });
});

it('offers pictures as files, without JavaScript too', () => {
  document.body.innerHTML = renderToString(<ShareDiagram {...PROPS} />);
  const files = [...document.querySelectorAll('a[download]')].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('download'),
  ]);
  expect(files).toEqual([
    [PROPS.svg, 'flow.svg'],
    [PROPS.png, 'flow.png'],
  ]);
  expect(document.querySelector('textarea')?.value).toBe(PROPS.embed);
  document.body.innerHTML = '';
});

it('selects the whole snippet when its field is entered', async () => {
  render(<ShareDiagram {...PROPS} />);
  await userEvent.click(screen.getByText('Embed'));
  const field = screen.getByLabelText<HTMLTextAreaElement>('HTML to paste into a page');
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, PROPS.embed.length]);
});
