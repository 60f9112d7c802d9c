// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {decodeShare, type Shared} from '@site/src/domain/share';

import ShareButton from '.';

vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => `/handbook${path}`}));

const shared: Shared = {kind: 'checklist', page: 'case/x', checklist: 'c', ticked: ['one']};
const long: Shared = {
  ...shared,
  ticked: Array.from({length: 480}, (_, n) => `item-${(n * 7919 * 104729).toString(36)}`),
};

let copied: string | undefined;
function clipboardThat(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', {...navigator, clipboard: {writeText}});
}
async function share(what: Shared, answer: RegExp): Promise<void> {
  render(<ShareButton what={() => what} kind="checklist" />);
  fireEvent.click(screen.getByRole('button', {name: 'Share'}));
  await screen.findByText(answer);
}

beforeEach(() => {
  copied = undefined;
  clipboardThat(async (text) => void (copied = text));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('copies a link that opens to what was shared, and says how long it is', async () => {
  await share(shared, /^Link copied \(\d+ characters\)\.$/);
  const {origin, pathname, hash} = new URL(copied!);
  expect(`${origin}${pathname}`).toBe(`${window.location.origin}/handbook/share/`);
  expect(decodeShare(hash.slice(1))).toEqual({ok: true, shared});
  expect(screen.getByRole('status').textContent).toContain(`${copied!.length} characters`);
});

it('shows the link, selected, where copying is refused', async () => {
  clipboardThat(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  await share(shared, /Copy the link yourself/);
  const field = screen.getByRole<HTMLInputElement>('textbox', {name: 'Link to share'});
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).toBe(field.value);
  expect(new URL(field.value).hash).toMatch(/^#v1\.checklist\./);
});

it('does the same where there is no clipboard', async () => {
  vi.stubGlobal('navigator', {...navigator, clipboard: undefined});
  await share(shared, /Copy the link yourself/);
});

it('offers a file in place of a long link, and copies nothing', async () => {
  const createObjectURL = vi.fn((_file: Blob) => 'blob:x');
  vi.stubGlobal('URL', Object.assign(URL, {createObjectURL, revokeObjectURL: vi.fn()}));
  await share(long, /Send it as a file/);
  expect(copied).toBeUndefined();
  fireEvent.click(screen.getByRole('button', {name: 'Save the file'}));
  expect(createObjectURL).toHaveBeenCalledTimes(1);
});

it('says so when the value cannot be shared', async () => {
  const inputs = {users: Number.NaN};
  await share({kind: 'estimate', page: 'case/x', inputs}, /cannot be shared/);
});
