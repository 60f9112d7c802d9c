import type {CardBody} from '../review/types';

/** A card on its way to another program. Times are milliseconds since the epoch. */
export interface ExportedCard {
  /** `<page>#<card>`: permanent, so that a second import updates instead of doubling. */
  readonly id: string;
  /** Small Markdown. */
  readonly front: string;
  readonly back: string;
  /** Title of the page. */
  readonly deck: string;
  /** Page id. */
  readonly page: string;
  readonly step: string;
  /** Whole address of the section that treats it. */
  readonly source: string;
  readonly body?: CardBody;
}

/** The part of a SQLite database that is written to; sql.js has it. */
export interface SqlDatabase {
  run(sql: string, values?: (string | number)[]): unknown;
}
