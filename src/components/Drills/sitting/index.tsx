import {type ReactNode, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import type {DrillPage, DrillResult} from '@site/src/domain/drill';
import {asked} from '@site/src/domain/drill';
import type {Question} from '@site/src/domain/quiz';
import {usePageFiles} from '@site/src/platform/siteData/usePageFiles';

import type {OpenedDrill} from '../useDrill';
import Outcome from './Outcome';
import Round from './Round';
import {strings} from './strings';
import styles from './styles.module.css';

interface SittingProps extends OpenedDrill {
  pages: readonly DrillPage[];
  addressOf: (page: string) => string | undefined;
  leave(): void;
}

/** A question of a drill with the page that it comes from. */
export interface DrilledQuestion {
  /** `<page>#<question>`. */
  readonly id: string;
  readonly question: Question;
  readonly page: DrillPage;
}

/** The questions of a drill one by one, and then its result. */
export default function Sitting({drill, theirs, pages, addressOf, leave}: SittingProps): ReactNode {
  const wanted = [...new Set(drill.questions.map(pageOf))];
  const {fileOf, retry} = usePageFiles<Question[]>(wanted, addressOf);
  const [results, setResults] = useState<readonly DrillResult[]>();
  const files = wanted.map(fileOf);
  if (files.includes('failed')) {
    return (
      <div className={styles.room}>
        <p role="alert">{strings.failed}</p>
        <Button onClick={retry}>{strings.again}</Button>
      </div>
    );
  }
  if (files.includes(undefined)) return <p className={styles.room}>{strings.loading}</p>;
  const questions = drill.questions.flatMap((id) => {
    const page = pages.find((one) => one.page === pageOf(id));
    const file = fileOf(pageOf(id)) as Question[];
    const question = file.find((one) => id === `${pageOf(id)}#${one.id}`);
    return page && question ? [{id, page, question: asked(question, drill.seed)}] : [];
  });
  return results ? (
    <Outcome {...{drill, theirs, questions, results, leave}} />
  ) : (
    <Round questions={questions} finish={setResults} leave={leave} />
  );
}

function pageOf(id: string): string {
  return id.split('#', 1)[0]!;
}
