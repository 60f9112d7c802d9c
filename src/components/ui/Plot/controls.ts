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

/** The value at a position of the slider, rounded to two or three figures. */
export function valueAt({min, max, scale}: Range, position: number): number {
  const share = position / STEPS;
  const exact = scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
  return Math.min(
    max,
    Math.max(min, Number(exact.toPrecision(scale === 'log' && max / min > 100 ? 2 : 3))),
  );
}
