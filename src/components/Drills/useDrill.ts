import {useEffect, useState} from 'react';

import {
  drillIn,
  questionsOf,
  resultsIn,
  type Drill,
  type DrillPage,
  type DrillResult,
} from '@site/src/domain/drill';
import {openFragment, useFragment} from '@site/src/platform/share';

export interface OpenedDrill {
  readonly fragment: string;
  readonly drill: Drill;
  /** What somebody else made of it, to compare with. */
  readonly theirs: readonly DrillResult[] | undefined;
  /** Questions that this copy of the handbook does not have. */
  readonly unknown: number;
}

type Opening = 'none' | 'reading' | 'problem' | OpenedDrill;

/** The drill in the address. A fragment that is no link of the handbook is an anchor of the page. */
export function useDrill(pages: readonly DrillPage[]): Opening {
  const fragment = useFragment();
  const isLink = /^v\d/.test(fragment);
  const [opened, setOpened] = useState<{fragment: string; as: Opening}>();
  useEffect(() => {
    if (!isLink) return;
    let isCurrent = true;
    const show = (as: Opening) => isCurrent && setOpened({fragment, as});
    openDrill(fragment, pages).then(show, () => show('problem'));
    return () => void (isCurrent = false);
  }, [fragment, isLink, pages]);
  if (!isLink) return 'none';
  return opened?.fragment === fragment ? opened.as : 'reading';
}

async function openDrill(fragment: string, pages: readonly DrillPage[]): Promise<Opening> {
  const decoded = await openFragment(fragment);
  if (!decoded.ok || decoded.shared.kind !== 'drill') return 'problem';
  const {seed, questions} = drillIn(decoded.shared);
  const known = new Set(questionsOf(pages, {topic: '', step: '', level: ''}).map(({id}) => id));
  const isKnown = questions.map((id) => known.has(id));
  const left = questions.filter((_, at) => isKnown[at]);
  return {
    fragment,
    drill: {seed, questions: left},
    theirs: resultsIn(decoded.shared)?.filter((_, at) => isKnown[at]),
    unknown: questions.length - left.length,
  };
}
