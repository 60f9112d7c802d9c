/** What a reader wrote in answer to one section's question. Emptied, the record is gone. */
export interface AttemptBody {
  readonly text: string;
  /** When it was last changed, in milliseconds since the epoch. */
  readonly atMs: number;
}
