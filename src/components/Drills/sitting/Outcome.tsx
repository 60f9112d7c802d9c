import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useRef, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import ShareButton from '@site/src/components/ui/ShareButton';
import {
  readAgain,
  rightIn,
  sharedDrill,
  type Drill,
  type DrillResult,
} from '@site/src/domain/drill';
import {slugLabel} from '@site/src/domain/text/slug';

import type {DrilledQuestion} from '.';
import AddResult from './AddResult';
import BeginAgain from './BeginAgain';
import ResultTable from './ResultTable';
import {strings} from './strings';
import styles from './styles.module.css';
import type {SittingState} from './useSitting';

interface OutcomeProps {
  drill: Drill;
  theirs: readonly DrillResult[] | undefined;
  questions: readonly DrilledQuestion[];
  results: SittingState['results'];
  beginAgain(): void;
  leave(): void;
}

/** What came of a drill: beside the results of others, and what to read again. */
export default function Outcome(props: OutcomeProps): ReactNode {
  const {drill, theirs, questions, beginAgain, leave} = props;
  const results = props.results.map((result) => result ?? 'open');
  const heading = useRef<HTMLHeadingElement>(null);
  const [others, setOthers] = useState<readonly (readonly DrillResult[])[]>(theirs ? [theirs] : []);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.room} aria-labelledby="drill-result">
      <h2 id="drill-result" ref={heading} tabIndex={-1}>
        {strings.result}
      </h2>
      <p>{strings.score(rightIn(results), results.length)}</p>
      <ResultTable columns={[results, ...others]} questions={questions} />
      <ReadAgainList questions={questions} results={results} />
      <div className={styles.actions}>
        <ShareButton kind="drill" what={() => sharedDrill(drill, results)}>
          {strings.sendResult}
        </ShareButton>
        <ShareButton kind="drill" what={() => sharedDrill(drill)}>
          {strings.sendDrill}
        </ShareButton>
      </div>
      <AddResult drill={drill} add={(one) => setOthers([...others, one])} />
      <div className={styles.actions}>
        <Button onClick={leave}>{strings.another}</Button>
        <BeginAgain onYes={beginAgain} />
      </div>
    </section>
  );
}

function ReadAgainList({
  questions,
  results,
}: Pick<OutcomeProps, 'questions'> & {results: readonly DrillResult[]}): ReactNode {
  const treated = questions.map(({id, question}) => ({id, section: question.section}));
  const sections = readAgain(treated, results);
  const pageOf = (id: string) => questions.find(({page}) => page.page === id)?.page;
  return (
    <>
      <h3>{strings.readAgain}</h3>
      {sections.length === 0 && <p>{strings.nothingMissed}</p>}
      <ul>
        {sections.map(({page, section, missed}) => (
          <li key={`${page}#${section}`}>
            <Link to={`${pageOf(page)?.path}#${section}`}>
              {pageOf(page)?.title}: {slugLabel(section)}
            </Link>{' '}
            <span className={styles.soft}>{strings.missed(missed)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
