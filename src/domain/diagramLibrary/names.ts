import {SHOWN_KINDS} from '../diagram/shownKind';

/** Names of kinds and roles, as readers see them, in the order in which they are listed. */

export const KIND_NAMES: Readonly<Record<string, string>> = {
  ...SHOWN_KINDS,
  flowchart: 'Flowchart',
  sequence: 'Sequence',
  state: 'State machine',
  er: 'Entities and keys',
  class: 'Classes',
  gantt: 'Timeline',
  quadrant: 'Quadrants',
  xychart: 'Chart',
  pie: 'Shares',
};

export const ROLE_NAMES: Readonly<Record<string, string>> = {
  client: 'Client',
  service: 'Service',
  model: 'Model',
  store: 'Store',
  stream: 'Stream',
  job: 'Job',
  metric: 'Metric',
  decision: 'Decision',
  human: 'Human',
  external: 'External',
};

/** Roles in the order in which they are listed. */
export const ROLES: readonly string[] = Object.keys(ROLE_NAMES);
