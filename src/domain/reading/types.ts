/** What is kept of reading. Times are milliseconds since the epoch. Types only: reading pages import them. */

/** What the reader last said about having read a page. */
export interface ReadingMark {
  readonly isRead: boolean;
  readonly atMs: number;
}

/** The record of one page; its id is the page's id. */
export interface ReadingBody {
  /** Section id → when the reader last stayed there; '' is what stands before the first section. */
  readonly stays: Readonly<Record<string, number>>;
  readonly mark?: ReadingMark;
}
