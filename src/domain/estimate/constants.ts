import {groupThousands} from '../quantity';
import {own} from './own';
import type {Values} from './expression';

/** Names that every formula may use; sizes in bytes (decimal), durations in seconds, a month has 30 days. */
export const CONSTANTS: Values = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  minute: 60,
  hour: 3600,
  day: 86_400,
  month: 30 * 86_400,
  year: 365 * 86_400,
};

/** A constant as it stands in arithmetic: '1 GB', '86,400 s'; undefined when the name is no constant. */
export function formatConstant(name: string): string | undefined {
  const value = own(CONSTANTS, name);
  if (value === undefined) return undefined;
  return name.endsWith('B') ? `1 ${name}` : `${groupThousands(value)} s`;
}
