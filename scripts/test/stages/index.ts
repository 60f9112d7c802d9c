import type {Stage} from '../stage';
import {browser} from './browser';
import {cached} from './cached';
import {code} from './code';
import {diagrams} from './diagrams';
import {format} from './format';
import {layers} from './layers';
import {prose} from './prose';
import {site} from './site';
import {spelling} from './spelling';
import {types} from './types';
import {unit} from './unit';
import {unused} from './unused';

const lint = [code, layers, unused, prose, spelling];

/** The parts of the gate, fast first. */
export const stages: Stage[] = [format, ...lint, types, unit, diagrams, cached, site, browser];

/** A word that stands for several parts. */
const groups: Record<string, Stage[]> = {lint};

/** The parts that `words` name, in the order of the gate; an unknown word is an error. */
export function chooseStages(words: string[]): Stage[] {
  if (words.length === 0) return stages;
  const chosen = words.flatMap((word) => {
    const found = groups[word] ?? stages.filter((stage) => stage.name === word);
    if (found.length === 0) throw new Error(`no part is called "${word}"; try --help`);
    return found;
  });
  return stages.filter((stage) => chosen.includes(stage));
}
