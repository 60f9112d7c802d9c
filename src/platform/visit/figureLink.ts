/**
 * The setting of a live figure in the address: '?fig=calibration-cost&factor=1.3#figure-calibration-cost'.
 * It is read once the page is alive, so that the first render equals the server's.
 */
import {useMemo, useSyncExternalStore} from 'react';

const NOTHING = '';
const neverChanges = () => () => {};

/** The numbers that the address has for this figure, by name; whoever uses them checks their range. */
export function useLinkedFigure(figure: string): Readonly<Record<string, number>> {
  const query = useSyncExternalStore(
    neverChanges,
    () => window.location.search,
    () => NOTHING,
  );
  return useMemo(() => readFigure(query, figure), [query, figure]);
}

function readFigure(query: string, figure: string): Record<string, number> {
  const found = [...new URLSearchParams(query)];
  if (!found.some(([name, value]) => name === 'fig' && value === figure)) return {};
  const numbers = found.map(([name, value]) => [name, value.trim() ? Number(value) : NaN] as const);
  return Object.fromEntries(numbers.filter(([, value]) => Number.isFinite(value)));
}

/** The id of the figure's element, to which its link leads. */
export function figureAnchor(figure: string): string {
  return `figure-${figure}`;
}

/** The address of a figure's setting, relative to its page. */
export function figureHref(figure: string, values: Readonly<Record<string, number>>): string {
  const numbers = Object.entries(values).map(([name, value]) => [name, String(value)]);
  return `?${new URLSearchParams([['fig', figure], ...numbers])}#${figureAnchor(figure)}`;
}

/** Puts the setting into the address bar without moving the page, and returns the whole address. */
export function showFigureLink(href: string): string {
  window.history.replaceState(window.history.state, '', href);
  return window.location.href;
}
