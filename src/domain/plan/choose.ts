/** Which pages a plan has time for. */
import type {Draft} from './draft';

export interface Choice {
  readonly chosen: ReadonlySet<string>;
  /** The most wanted first. */
  readonly leftOut: string[];
}

/**
 * Takes page after page, with what it needs, as long as everything finds a place. A case for whose needs there is no
 * time is read without them: better one whole system than only its parts.
 */
export function choose(draft: Draft): Choice {
  const count = fittingTogether(draft);
  let chosen: ReadonlySet<string> = draft.withNeeds(draft.wanted.slice(0, count), new Set());
  const leftOut: string[] = [];
  let isFrameworkWhole = true;
  for (const page of draft.wanted.slice(count)) {
    if (chosen.has(page.id)) continue;
    const mayTry = isFrameworkWhole || page.kind === 'framework';
    const ways = [draft.withNeeds([page], chosen)];
    if (page.kind === 'case-study') ways.push(new Set([...chosen, page.id]));
    const more = mayTry ? ways.find((pages) => draft.fits(pages)) : undefined;
    if (more) chosen = more;
    else leftOut.push(page.id);
    if (page.kind === 'framework' && !chosen.has(page.id)) isFrameworkWhole = false;
  }
  // A page that found no place alone can come in later, with one that needs it: where reviews fall moves, too.
  return {chosen, leftOut: leftOut.filter((id) => !chosen.has(id))};
}

/** How many of the most wanted pages fit together, found by halving. */
function fittingTogether(draft: Draft): number {
  let [fits, fails] = [0, draft.wanted.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (draft.fits(draft.withNeeds(draft.wanted.slice(0, middle), new Set()))) fits = middle;
    else fails = middle;
  }
  return fits;
}
