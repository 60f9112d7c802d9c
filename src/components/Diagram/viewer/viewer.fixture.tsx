/** A diagram in a page, and what the tests of its viewer do with it. */
import {fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {vi} from 'vitest';

import {Diagram} from '..';
import {DRAWING, prepareWindow, SVG} from '../study/study.fixture';
import {panzoom} from './panzoom.fixture';
import {address} from './router.fixture';

/** jsdom has no layout and no top layer. */
export function prepareViewer(): void {
  Object.assign(address, {search: '', back: []});
  Object.assign(panzoom, {scale: 1, x: 0, y: 0});
  prepareWindow({lessMotion: true});
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

export const show = () => render(<Diagram id="flow" of={{...DRAWING, svg: SVG}} />);
export const opener = () => screen.getByRole('link', {name: /^Open the diagram/, hidden: true});
export const dialog = () => screen.queryByRole<HTMLDialogElement>('dialog', {name: 'Flow'});
export const opened = () => screen.findByRole('dialog', {name: 'Flow'});
export const level = () => screen.getByText(/^\d+%$/).textContent;

export function press(key: string): void {
  fireEvent.keyDown(document.activeElement!, {key});
}

export async function open(): Promise<void> {
  show();
  await userEvent.click(opener());
  await opened();
}
