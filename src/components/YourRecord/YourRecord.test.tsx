// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, beforeEach, expect, it, vi} from 'vitest';

import {writeExport} from '@site/src/domain/record/exportFile';
import {makeRecord} from '@site/src/domain/record';
import {siteStore} from '@site/src/platform/storage';
import {siteShelf} from '@site/src/platform/whiteboard/shelf';

import RecordPanel from './RecordPanel';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, ...rest}: {to: string}) => <a href={to} {...rest} />,
}));

const page = 'case-studies/ads';
const find = (id: string) => (id === page ? {title: 'Ads', path: '/case-studies/ads/'} : undefined);
const show = () => render(<RecordPanel find={find} />);
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', {name});
const offer = (text: string) =>
  fireEvent.change(screen.getByLabelText('Choose a file'), {
    target: {files: [new File([text], 'x.json')]},
  });
const ticked = (id: string) =>
  Object.keys(siteStore().get('checklist', id)?.body.ticked ?? {}).sort();
const theirs = makeRecord('checklist', `${page}#c`, {ticked: {two: 2}}, 2);

// What is loaded when it is first used is loaded before anybody waits for it.
beforeAll(() => import('@site/src/platform/storage/transfer'));
beforeEach(async () => {
  await siteStore().eraseAll();
  siteStore().change('checklist', `${page}#c`, () => ({ticked: {one: 1}}));
  siteStore().change('quiz', 'gone/page#q', () => ({answer: 3, atMs: 5, correct: true}));
  await siteStore().settled();
});
afterEach(cleanup);

it('lists what is stored, by page', () => {
  show();
  expect(screen.getByRole('link', {name: 'Ads'}).getAttribute('href')).toBe('/case-studies/ads/');
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows.slice(1).sort()[0]).toMatch(/^Ads–1–/);
  expect(rows.slice(1).sort()[1]).toMatch(/^gone\/page––1 \(1 right\)/);
});

it('imports only after showing what would change', async () => {
  show();
  offer(writeExport([{state: 'readable', record: theirs}], 9));
  expect((await screen.findByText('1 record joined with yours')).tagName).toBe('LI');
  expect(ticked(`${page}#c`)).toEqual(['one']);
  fireEvent.click(button('Import'));
  await screen.findByText('1 record imported.');
  expect(ticked(`${page}#c`)).toEqual(['one', 'two']);
  offer(writeExport([{state: 'readable', record: theirs}], 9));
  await screen.findByText('There is nothing in it that you do not have.');
});

it('leaves everything as it is when the import is cancelled', async () => {
  show();
  offer(writeExport([{state: 'readable', record: theirs}], 9));
  await screen.findByText('1 record joined with yours');
  fireEvent.click(button('Cancel'));
  expect(screen.queryByText('1 record joined with yours')).toBeNull();
  expect(ticked(`${page}#c`)).toEqual(['one']);
});

it.each([
  ['nonsense', /no JSON/],
  ['{"format":"other"}', /not an export of this handbook/],
  ['{"format":"ml-system-design-handbook","version":2}', /newer version/],
])('says what is wrong with the file %s', async (text, words) => {
  show();
  offer(text);
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

it('exports everything and says when', async () => {
  const createObjectURL = vi.fn((_file: Blob) => 'blob:x');
  vi.stubGlobal('URL', Object.assign(URL, {createObjectURL, revokeObjectURL: vi.fn()}));
  show();
  fireEvent.click(button('Export everything'));
  await screen.findByText(/^Last export: /);
  expect(createObjectURL.mock.calls[0]![0].size).toBeGreaterThan(200);
  vi.unstubAllGlobals();
});

it('tells the size of whiteboards, brings them in, and says what is broken', async () => {
  const id = `${page}#mock-1`;
  const shape = {id: 'a', version: 1, versionNonce: 1, type: 'text', text: 'Ranker', link: null};
  const drawing = {version: 1, elements: [{...shape, x: 0, y: 0, width: 1, height: 1}], files: {}};
  const boards = [
    {id, drawing},
    {id: `${page}#mock-2`, drawing: 'cut'},
  ];
  show();
  offer(writeExport([{state: 'readable', record: theirs}], 9, boards));
  await screen.findByText('1 whiteboard new to this browser');
  screen.getByText('1 whiteboard left out: damaged, or from a newer version');
  screen.getByText(/^Exported on .*, under 0\.1 MB\.$/);
  fireEvent.click(button('Import'));
  await screen.findByText('1 record and 1 whiteboard imported.');
  expect(await siteShelf.all()).toEqual([{id, drawing}]);
  await screen.findByText('1 whiteboard takes under 0.1 MB of it.');
});

it('erases only after a question, whose harmless answer has the focus', async () => {
  show();
  fireEvent.click(button('Erase everything…'));
  expect(document.activeElement).toBe(button('Keep everything'));
  fireEvent.keyDown(button('Keep everything'), {key: 'Escape'});
  expect(document.activeElement).toBe(button('Erase everything…'));
  expect(siteStore().all().length).toBeGreaterThan(1);
  fireEvent.click(button('Erase everything…'));
  fireEvent.click(button('Erase'));
  await screen.findByText('Everything was erased.');
  expect(siteStore().all()).toEqual([]);
  expect(screen.getByText(/^Nothing yet/)).toBeTruthy();
});

it('lists what it cannot read, and removes it only when asked', async () => {
  const newer = {kind: 'checklist', id: 'a#b', version: 9, updatedAtMs: 1, body: {}};
  siteStore().changeStored('checklist:a#b', () => ({state: 'kept', why: 'newer', raw: newer}));
  await siteStore().settled();
  show();
  expect(screen.getByText('checklist:a#b').parentElement!.textContent).toContain(
    'from a newer version',
  );
  fireEvent.click(button('Remove'));
  fireEvent.click(button('Remove'));
  await siteStore().settled();
  expect(siteStore().kept()).toEqual([]);
});

it('says without a script what it needs', () => {
  expect(renderToString(<RecordPanel find={find} />)).toContain('it needs JavaScript');
});
