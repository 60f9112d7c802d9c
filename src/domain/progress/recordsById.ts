import type {Bodies, LearnerRecord, RecordKind} from '../record';

/** Finds the body of a record by its kind and id. */
export type Find = <K extends RecordKind>(kind: K, id: string) => Bodies[K] | undefined;

export function findIn(records: readonly LearnerRecord[]): Find {
  const bodies = new Map(records.map(({kind, id, body}) => [`${kind}:${id}`, body]));
  return <K extends RecordKind>(kind: K, id: string) =>
    bodies.get(`${kind}:${id}`) as Bodies[K] | undefined;
}
