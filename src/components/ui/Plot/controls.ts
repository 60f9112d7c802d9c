/** A number that the reader moves. Link and state use its name in the figure's list of controls. */
export interface Range {
  label: string;
  unit: string;
  min: number;
  max: number;
  default: number;
  /** 'log': equal steps of the slider are equal factors. */
  scale?: 'linear' | 'log';
}

/** A choice among a few numbers. */
export interface Choice {
  label: string;
  options: readonly {value: number; label: string}[];
  default: number;
}

export type Control = Range | Choice;
export type Controls = Readonly<Record<string, Control>>;
export type Values<C extends Controls> = {readonly [Name in keyof C]: number};

/** Whether a number, say of a link, is one that the control can show. */
export function accepts(control: Control, value: number | undefined): value is number {
  if (value === undefined) return false;
  if ('options' in control) return control.options.some((option) => option.value === value);
  return value >= control.min && value <= control.max;
}

/** Steps of a slider: fine enough for a hand, coarse enough for round numbers. */
export const STEPS = 200;

/** Where a value stands on the slider, from 0 to STEPS. */
export function positionOf({min, max, scale}: Range, value: number): number {
  const share =
    scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.round(share * STEPS);
}

/** The value at a position of the slider, rounded no coarser than a step: one step further is always another value. */
export function valueAt(range: Range, position: number): number {
  const exact = exactAt(range, position);
  // Of the two steps beside a position of a logarithmic slider the lower one is the smaller.
  const step = position > 0 ? exact - exactAt(range, position - 1) : exactAt(range, 1) - exact;
  const digits = exact === 0 ? 1 : decadeOf(Math.abs(exact)) - decadeOf(step) + 1;
  const rounded = Number(exact.toPrecision(Math.max(1, digits)));
  return Math.min(range.max, Math.max(range.min, rounded));
}

const decadeOf = (value: number) => Math.floor(Math.log10(value));

function exactAt({min, max, scale}: Range, position: number): number {
  const share = position / STEPS;
  return scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
}
