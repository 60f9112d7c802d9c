import {type ReactNode} from 'react';

import Button from '@site/src/components/ui/Button';
import {placeIn, sharedDrill, unfinished} from '@site/src/domain/drill';
import {fragmentFor, setFragment} from '@site/src/platform/share';
import {useWholeRecord} from '@site/src/platform/storage';

import {strings} from './strings';
import styles from './styles.module.css';

/** The drill that was left before its end. The line is there from the start: what arrives later moves nothing. */
export default function GoOn({fail}: {fail(): void}): ReactNode {
  const {records} = useWholeRecord();
  const sitting = unfinished(records);
  const goOn = () => {
    if (sitting) fragmentFor(sharedDrill(sitting.drill)).then(setFragment, fail);
  };
  const {questions} = sitting?.drill ?? {questions: []};
  return (
    <p className={styles.goOn}>
      {sitting && (
        <Button onClick={goOn}>
          {strings.goOn(placeIn(sitting, questions) + 1, questions.length)}
        </Button>
      )}
    </p>
  );
}
