/** How something shared stands beside what this handbook has and what the reader has. */
import {checkInput} from '../estimate/reading';
import type {CatalogueChecklist, CatalogueInput} from '../content/catalogue';

export interface ComparedItem {
  readonly id: string;
  readonly label: string;
  readonly isShared: boolean;
  readonly isMine: boolean;
}

export interface ComparedChecklist {
  readonly items: readonly ComparedItem[];
  /** Shared ticks that the reader does not have: what merging would add. */
  readonly added: readonly string[];
  /** Shared ids that this handbook does not know; they are never merged. */
  readonly unknown: readonly string[];
}

/** Compares shared ticks with the reader's own, item by item in the order of the page. */
export function compareChecklist(
  checklist: CatalogueChecklist,
  shared: readonly string[],
  mine: Readonly<Record<string, number>>,
): ComparedChecklist {
  const items = Object.entries(checklist.items).map(([id, label]) => ({
    id,
    label,
    isShared: shared.includes(id),
    isMine: Object.hasOwn(mine, id),
  }));
  return {
    items,
    added: items.filter(({isShared, isMine}) => isShared && !isMine).map(({id}) => id),
    unknown: shared.filter((id) => !Object.hasOwn(checklist.items, id)),
  };
}

export interface ComparedInput {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** Both in `unit`. */
  readonly shared: number;
  readonly default: number;
  /** Why the page does not take what was shared; undefined when it does. */
  readonly problem?: string;
  /** Anchor of the worksheet in which it stands. */
  readonly worksheet?: string;
}

export interface ComparedInputs {
  readonly inputs: readonly ComparedInput[];
  /** Shared names that this page's estimate does not have; they are left out. */
  readonly unknown: readonly string[];
}

/** Compares shared inputs with the handbook's own, in the order of the page; those not shared are left out. */
export function compareInputs(
  known: Readonly<Record<string, CatalogueInput>>,
  shared: Readonly<Record<string, number>>,
): ComparedInputs {
  const inputs = Object.entries(known)
    .filter(([name]) => Object.hasOwn(shared, name))
    .map(([name, spec]) => {
      const {label, unit, default: byDefault, worksheet} = spec;
      const value = {shared: shared[name]!, default: byDefault};
      return {name, label, unit, ...value, problem: checkInput(spec, value.shared), worksheet};
    });
  return {inputs, unknown: Object.keys(shared).filter((name) => !Object.hasOwn(known, name))};
}
