/** Counts and adds, for tests: jsdom has no layout. */
import {vi} from 'vitest';

export const panzoom = {scale: 1, x: 0, y: 0};

export default function Panzoom(sheet: Element) {
  const told = () => sheet.dispatchEvent(new Event('panzoomchange'));
  const zoom = (scale: number) => {
    panzoom.scale = scale;
    told();
  };
  const pan = (x: number, y: number, how?: {relative?: boolean}) => {
    panzoom.x = x + (how?.relative ? panzoom.x : 0);
    panzoom.y = y + (how?.relative ? panzoom.y : 0);
    told();
  };
  const zoomWithWheel = (event: Event) => {
    event.preventDefault();
    zoom(panzoom.scale * 1.1);
  };
  return {
    ...{zoom, pan, zoomWithWheel, setOptions: vi.fn(), destroy: vi.fn()},
    zoomIn: () => zoom(panzoom.scale * 2),
    zoomOut: () => zoom(panzoom.scale / 2),
    getScale: () => panzoom.scale,
    getPan: () => ({x: panzoom.x, y: panzoom.y}),
  };
}
