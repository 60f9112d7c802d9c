import {type ReactNode, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import type {DrillPage} from '@site/src/domain/drill';
import {asked} from '@site/src/domain/drill';
import type {Question} from '@site/src/domain/quiz';
import {usePageFiles} from '@site/src/platform/siteData/usePageFiles';

import type {OpenedDrill} from '../useDrill';
import Outcome from './Outcome';
import Round from './Round';
import {strings} from './strings';
import styles from './styles.module.css';
import {useSitting} from './useSitting';

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

/** A drill, once its questions are here. */
export default function Sitting({pages, addressOf, ...props}: SittingProps): ReactNode {
  const {drill} = props;
  const wanted = [...new Set(drill.questions.map(pageOf))];
  const {fileOf, retry} = usePageFiles<Question[]>(wanted, addressOf);
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
  return <Taken {...props} questions={questions} />;
}

interface TakenProps extends Pick<SittingProps, 'drill' | 'theirs' | 'leave'> {
  questions: readonly DrilledQuestion[];
}

/** The questions one by one, and then the result. */
function Taken({drill, theirs, questions, leave}: TakenProps): ReactNode {
  const {isRead, ...sitting} = useSitting(
    drill,
    questions.map(({id}) => id),
  );
  const [round, setRound] = useState(0);
  const beginAgain = () => {
    sitting.beginAgain();
    setRound(round + 1);
  };
  if (!isRead) return <p className={styles.room}>{strings.loading}</p>;
  return sitting.place >= questions.length ? (
    <Outcome {...{drill, theirs, questions, leave, beginAgain}} results={sitting.results} />
  ) : (
    <Round key={round} sitting={{...sitting, beginAgain}} {...{questions, leave}} />
  );
}

function pageOf(id: string): string {
  return id.split('#', 1)[0]!;
}
