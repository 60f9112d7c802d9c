import {parseExpression} from './parse';
import type {Expression} from './expression';

/** A number that the reader may change. Values are in `unit`; `source` is a key of references.yaml. */
export interface InputSpec<Group extends string = string> {
  group: Group;
  label: string;
  unit: string;
  default: number;
  /** Smallest and largest value that makes sense, in `unit`; outside it the reader gets a message. */
  min: number;
  max: number;
  /** Why the default is plausible; every input has an assumption or a source. */
  assumption?: string;
  source?: string;
  /** Id in docs/reference/numbers-to-know.yaml: the default is that number, in that unit; the build checks it. */
  number?: string;
  note?: string;
}

/** A number computed from inputs and from derived values above it. `digits`: significant figures shown. */
export interface DerivedSpec<Group extends string = string> {
  group: Group;
  label: string;
  unit: string;
  formula: string;
  note?: string;
  digits?: number;
}

export interface EstimateSpec<Group extends string = string> {
  groups: Readonly<Record<Group, string>>;
  inputs: Readonly<Record<string, InputSpec<NoInfer<Group>>>>;
  derived: Readonly<Record<string, DerivedSpec<NoInfer<Group>>>>;
}

/** An estimate that can be computed; `expressions` holds the parsed formula of each derived value. */
export interface EstimateModel extends EstimateSpec {
  expressions: Readonly<Record<string, Expression>>;
}

/**
 * Makes an estimate from its description. Throws an EstimateError when a formula cannot be parsed; every
 * other mistake is found by checkModel, which each build runs.
 */
export function defineEstimate<const Group extends string>(
  spec: EstimateSpec<Group>,
): EstimateModel {
  const expressions: Record<string, Expression> = {};
  for (const [name, value] of Object.entries<DerivedSpec>(spec.derived)) {
    expressions[name] = parseExpression(value.formula);
  }
  return {...spec, expressions};
}
