import {useCallback, useMemo, useState} from 'react';
import {figureHref, useLinkedFigure} from '@site/src/platform/visit';

import {accepts, type Controls, type Values} from './controls';

export interface Figure<C extends Controls> {
  values: Values<C>;
  set: (name: string, value: number) => void;
  reset: () => void;
  /** Whether the reader, or a link, has set anything. */
  touched: boolean;
  /** Whether a control is off its default. */
  moved: boolean;
  href: string;
}

/** The setting of a live figure: its defaults, then what a link says, then what the reader moves. */
export function useFigure<C extends Controls>(figure: string, controls: C): Figure<C> {
  const linked = useLinkedFigure(figure);
  const [moved, setMoved] = useState<Readonly<Record<string, number>>>();
  const start = useMemo(() => startOf(controls, linked), [controls, linked]);
  const values = useMemo(() => ({...start, ...moved}), [start, moved]) as Values<C>;
  const set = useCallback(
    (name: string, value: number) => setMoved((before) => ({...before, [name]: value})),
    [],
  );
  const reset = () => setMoved(startOf(controls, {}));
  const offDefault = Object.entries(controls).some(
    ([name, control]) => values[name as keyof C] !== control.default,
  );
  const touched = moved !== undefined || offDefault;
  return {values, set, reset, touched, moved: offDefault, href: figureHref(figure, values)};
}

function startOf(controls: Controls, linked: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(controls).map(([name, control]) => {
      const value = Object.hasOwn(linked, name) ? linked[name] : undefined;
      return [name, accepts(control, value) ? value : control.default];
    }),
  );
}
