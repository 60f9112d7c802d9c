/** What every part of the gate answers: how many checks held and how many did not. */
export interface Count {
  passed: number;
  failed: number;
}

export interface Stage {
  /** The word that runs this part alone: `npm test -- types`. */
  name: string;
  /** One line for `npm test -- --help`. */
  holds: string;
  run(): Promise<Count>;
}

export const NOTHING: Count = {passed: 0, failed: 0};

/** One check that held or did not. */
export const one = (held: boolean): Count => ({passed: held ? 1 : 0, failed: held ? 0 : 1});

export const sum = (counts: Count[]): Count =>
  counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
    }),
    NOTHING,
  );

/** The closing line that people and CI read. */
export const closingLine = ({passed, failed}: Count): string =>
  `${passed} passed, ${failed} failed`;
