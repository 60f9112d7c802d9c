/** Opens the backend once, hands it to whoever has work for it, and knows why it could not. */
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
  private opening: Promise<void> | undefined;
  private why: VisitOnlyReason | 'loading' | undefined = 'loading';
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly parts: KeeperParts,
    private readonly onOpen: (raws: ReadonlyMap<string, unknown>) => void,
    private readonly onChange: () => void,
  ) {}

  /** Why nothing is kept in this visit; undefined when it is. */
  get reason(): VisitOnlyReason | 'loading' | undefined {
    return this.why;
  }

  get isStarted(): boolean {
    return this.opening !== undefined;
  }

  load(): void {
    if (this.opening) return;
    const tired = setTimeout(() => this.say('blocked'), this.parts.patienceMs);
    this.opening = this.open().finally(() => clearTimeout(tired));
    this.track(this.opening);
  }

  /** Does the work at once if the backend is open, else as soon as it is. */
  work<T>(work: (backend: Backend) => Promise<T>): Promise<T> {
    this.load();
    const done = this.backend ? work(this.backend) : this.opening!.then(() => work(this.backend!));
    this.track(done);
    return done;
  }

  /** Does the work at once, or not at all when the backend is not open. */
  workNow(work: (backend: Backend) => void): void {
    if (this.backend) work(this.backend);
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  close(): void {
    this.backend?.close();
  }

  private async open(): Promise<void> {
    let backend: Backend | undefined;
    try {
      backend = await this.parts.open(() => this.say('newer'));
      this.onOpen(await backend.readAll());
      this.backend = backend;
      this.say(undefined);
    } catch (error) {
      backend?.close();
      this.backend = memoryBackend();
      this.say(failureOf(error).reason);
    }
  }

  private say(reason: VisitOnlyReason | undefined): void {
    this.why = reason;
    this.onChange();
  }

  private track(work: Promise<unknown>): void {
    const ended = () => this.running.delete(work);
    this.running.add(work);
    work.then(ended, ended);
  }
}
