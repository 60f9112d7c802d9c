const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * A date as it is read: `2013` -> '2013', `2013-08` -> 'August 2013', `2013-08-11` -> '11 August 2013'.
 * Throws when the month does not exist.
 */
export function dayInWords(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  if (!month) return isoDate;
  const name = MONTHS[Number(month) - 1];
  if (!name) throw new Error(`"${isoDate}" is not a date: there is no month ${month}`);
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
