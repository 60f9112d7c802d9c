/** What `npm run diagrams` does: draw what is new or changed, or only check that all is fresh. */
import {drawingHash} from './fingerprint';
import type {Fence} from './fences';
import {checkDuplicates, checkFence} from './rules';
import {fencesOfFile, fencesOfSite, orphans, removeFiles} from './site';
import {staleComplaints} from './stale';
import {isFresh, openStudio, soundFence, type SoundFence} from './studio';
import type {Complaint} from './types';

export interface Site {
  siteDir: string;
  /** The style sheet that defines the colours. */
  tokensFile: string;
}

export interface Outcome {
  complaints: Complaint[];
  drawn: number;
  fresh: number;
  removed: string[];
}

function broken(fences: Fence[]): Complaint[] {
  return [...fences.flatMap((fence) => checkFence(fence)), ...checkDuplicates(fences)];
}

function soundFences(fences: Fence[]): SoundFence[] {
  return fences.map(soundFence).filter((fence) => fence !== undefined);
}

/** Fresh, missing, stale and left-over drawings; needs no browser. */
export function checkDiagrams({siteDir, tokensFile}: Site): Outcome {
  const fences = fencesOfSite(siteDir);
  const drawing = drawingHash(tokensFile);
  const sound = soundFences(fences);
  const stale = sound.filter((fence) => !isFresh(siteDir, fence, drawing));
  const leftOver = orphans(siteDir, fences).map((file) => ({
    file,
    line: 1,
    message: 'no fence belongs to this drawing: run npm run diagrams, which removes it',
  }));
  const complaints = [
    ...broken(fences),
    ...stale.flatMap((fence) => staleComplaints(siteDir, fence)),
    ...leftOver,
  ];
  return {complaints, drawn: 0, fresh: sound.length - stale.length, removed: []};
}

/** The complaints of each fence. */
async function drawAll(site: Site, fences: SoundFence[]): Promise<Complaint[][]> {
  if (fences.length === 0) return [];
  const studio = await openStudio(site.siteDir, site.tokensFile);
  try {
    return await Promise.all(fences.map((fence) => studio.draw(fence)));
  } finally {
    await studio.close();
  }
}

/** Draws new and changed fences, of all pages or of `files` only, and removes left-over drawings. */
export async function drawDiagrams(site: Site, files: string[] = []): Promise<Outcome> {
  const {siteDir} = site;
  const everything = fencesOfSite(siteDir);
  const fences =
    files.length > 0 ? files.flatMap((file) => fencesOfFile(siteDir, file)) : everything;
  const drawing = drawingHash(site.tokensFile);
  const sound = soundFences(fences);
  const stale = sound.filter((fence) => !isFresh(siteDir, fence, drawing));
  const found = await drawAll(site, stale);
  const complaints = [...broken(fences), ...found.flat()];
  const drawn = found.filter((ofFence) => ofFence.length === 0).length;
  const removed = orphans(siteDir, everything);
  removeFiles(siteDir, removed);
  return {complaints, drawn, fresh: sound.length - stale.length, removed};
}
