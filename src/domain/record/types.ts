import type {AttemptBody} from '../attempt/types';
import type {DrillBody} from '../drill/types';
import type {MockBody} from '../mock/types';
import type {GroupBody} from '../group/types';
import type {PlanBody} from '../plan/types';
import type {ReadingBody} from '../reading/types';
import type {CardBody, PaceBody} from '../review/types';

/**
 * What a learner leaves behind: one record per permanent id, each of a kind with its own body.
 * Times are milliseconds since the epoch.
 */

/** Ticked items of one checklist: item id → when it was ticked. An item that is not ticked is absent. */
export interface ChecklistBody {
  readonly ticked: Readonly<Record<string, number>>;
}

/** The last answer to one question: chosen option ids, items in the order given, or a number. */
export interface QuizBody {
  readonly answer: readonly string[] | number;
  readonly atMs: number;
  readonly correct: boolean;
}

/** The last recall of one diagram's labels that counted. */
export interface RecallBody {
  readonly atMs: number;
  /** Labels that were hidden when it last counted, and those of them that were named. */
  readonly asked: number;
  readonly named: number;
  /** Ids of the nodes that were not named, and have not been since. */
  readonly missed: readonly string[];
  /** Good recalls in a row; 0 after one that was not good. */
  readonly streak: number;
}

/** What the record knows about itself; one record with id `site`. */
export interface MetaBody {
  readonly lastExportAtMs?: number;
  readonly persistenceAskedAtMs?: number;
}

export interface Bodies {
  readonly checklist: ChecklistBody;
  readonly quiz: QuizBody;
  readonly recall: RecallBody;
  readonly mock: MockBody;
  readonly plan: PlanBody;
  readonly group: GroupBody;
  readonly card: CardBody;
  readonly reading: ReadingBody;
  readonly attempt: AttemptBody;
  readonly drill: DrillBody;
  readonly pace: PaceBody;
  readonly meta: MetaBody;
}

export type RecordKind = keyof Bodies;

/** The envelope that every stored record has. `version` is the version of the body's shape. */
export interface LearnerRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  readonly updatedAtMs: number;
  readonly body: Bodies[K];
}

/** Why a record is kept as it is and not read. */
export type KeptReason = 'newer' | 'unknown-kind' | 'damaged';

/** A stored record: readable by this version, or kept untouched. */
export type StoredRecord =
  | {readonly state: 'readable'; readonly record: LearnerRecord}
  | {readonly state: 'kept'; readonly why: KeptReason; readonly raw: unknown};
