import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {Probe} from '@site/src/domain/mock';

const WORDS = {strong: 'Strong', weak: 'Weak', followUp: 'Then'} as const;

/** Terms of a description list: what a strong and a weak answer sound like, and what would be asked next. */
export default function ProbeAnswers({probe}: {probe: Probe}): ReactNode {
  return (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((part) => [
    <dt key={part}>{WORDS[part]}</dt>,
    <dd key={`${part} text`}>
      <Inline text={probe[part]} />
    </dd>,
  ]);
}
