import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {FRAMEWORK_STEPS} from '@site/src/domain/framework';
import type {StepStanding} from '@site/src/domain/progress';

import {cardsText, quizText} from '../ui/Standing/strings';
import * as strings from './strings';
import {Table} from './Table';

const titles = new Map(FRAMEWORK_STEPS.map(({slug, title}) => [slug, title]));

/** Questions and cards by the step that they are about, wherever they stand. */
export function StepsTable({steps}: {steps: readonly StepStanding[]}): ReactNode {
  const rows = steps.map(({step, questions, cards}) => ({
    id: step,
    head: <Link to={`/framework/${step}/`}>{titles.get(step)}</Link>,
    cells: [quizText(questions), cardsText(cards)],
  }));
  const {step, quiz, cards} = strings.columns;
  return <Table caption={strings.captions.steps} columns={[step, quiz, cards]} rows={rows} />;
}
