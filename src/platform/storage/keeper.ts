/**
 * Opens the backend once, keeps one line in which all work on it waits its turn, and knows why
 * things are not being kept, when they are not.
 */
import {failureOf, type Backend} from './backend';
import {memoryBackend} from './memoryBackend';
import type {VisitOnlyReason} from './types';

export interface KeeperParts {
  /** `onLost` is called if a newer version takes the database over. Rejects with StorageFailure. */
  open(onLost: () => void): Promise<Backend>;
  /** How long opening may take before the reader is told that nothing is kept, in milliseconds. */
  readonly patienceMs: number;
}

export class Keeper {
  private backend: Backend | undefined;
  /** Since opening, until a reload. */
  private lasting: VisitOnlyReason | 'loading' | undefined = 'loading';
  /** Of the last writing. */
  private passing: VisitOnlyReason | undefined;
  private line: Promise<void> = Promise.resolve();
  private started = false;

  constructor(
    private readonly parts: KeeperParts,
    private readonly onOpen: (raws: ReadonlyMap<string, unknown>) => void,
    private readonly onChange: () => void,
  ) {}

  get reason(): VisitOnlyReason | 'loading' | undefined {
    return this.lasting ?? this.passing;
  }

  get isStarted(): boolean {
    return this.started;
  }

  load(): void {
    if (this.started) return;
    this.started = true;
    const tired = setTimeout(() => this.setLasting('blocked'), this.parts.patienceMs);
    this.line = this.open().finally(() => clearTimeout(tired));
  }

  /** Work that waits its turn; it must not throw for a reason other than storage. */
  inLine(work: (backend: Backend) => Promise<void>): Promise<void> {
    const done = this.line.then(() => work(this.backend!));
    this.line = done.catch((error: unknown) => this.setPassing(failureOf(error).reason));
    return done;
  }

  setPassing(reason: VisitOnlyReason | undefined): void {
    this.passing = reason;
    this.onChange();
  }

  async settled(): Promise<void> {
    for (let seen; seen !== this.line;) await (seen = this.line);
  }

  close(): void {
    this.backend?.close();
  }

  private async open(): Promise<void> {
    try {
      this.backend = await this.parts.open(() => this.setLasting('newer'));
      this.onOpen(await this.backend.readAll());
      this.setLasting(undefined);
    } catch (error) {
      this.backend?.close();
      this.backend = memoryBackend();
      this.setLasting(failureOf(error).reason);
    }
  }

  private setLasting(reason: VisitOnlyReason | undefined): void {
    this.lasting = reason;
    this.onChange();
  }
}
