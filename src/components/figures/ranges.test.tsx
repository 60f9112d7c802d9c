import {readdirSync} from 'node:fs';
import type {ComponentType, ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';

import {positionOf, STEPS, valueAt, type Controls, type Range} from '../ui/Plot/controls';

const met = vi.hoisted(() => new Map<string, Controls>());
vi.mock('@site/src/components/ui/Plot', () => ({
  useFigure(name: string, controls: Controls) {
    met.set(name, controls);
    const values = Object.entries(controls).map(([key, {default: value}]) => [key, value]);
    return {values: Object.fromEntries(values)};
  },
  LiveFigure: (): ReactNode => null,
  FigureFrame: (): ReactNode => null,
  Numbers: (): ReactNode => null,
}));

const folders = readdirSync(__dirname, {withFileTypes: true}).filter((entry) =>
  entry.isDirectory(),
);
for (const {name} of folders) {
  const module = (await import(`./${name}/index.tsx`)) as Record<string, ComponentType>;
  const Figure = module[name]!;
  renderToString(<Figure />);
}

const ranges = [...met].flatMap(([figure, controls]) =>
  Object.values(controls).flatMap((control): [figure: string, label: string, range: Range][] =>
    'options' in control ? [] : [[figure, control.label, control]],
  ),
);

it('are those of all figures', () => {
  expect(met.size).toBe(folders.length);
  expect(ranges.length).toBeGreaterThan(40);
});

describe.each(ranges)('%s: %s', (_figure, _label, range) => {
  it('has another value a step to the right of any position, and of its default', () => {
    const values = Array.from({length: STEPS + 1}, (_, at) => valueAt(range, at));
    values.slice(1).forEach((value, at) => expect(value).toBeGreaterThan(values[at]!));
    const right = positionOf(range, range.default) + 1;
    if (right <= STEPS) expect(values[right]).toBeGreaterThan(range.default);
  });

  it('stands where it was put', () => {
    for (let at = 0; at <= STEPS; at += 1) expect(positionOf(range, valueAt(range, at))).toBe(at);
  });
});
