import {type ReactNode, type Ref, useCallback} from 'react';

import {LEVELS} from '@site/src/domain/content/vocabulary';
import {
  LONGEST_MEETING,
  MOST_WEEKS,
  SHORTEST_MEETING,
  USUAL_LEVEL,
  type GroupSettings,
} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';
import {slugLabel} from '@site/src/domain/text/slug';

import AskForm, {Boxes} from '../ui/AskForm';
import {FormCautions} from './Cautions';
import {readForm, suggestStart, writeForm} from './formValues';
import * as strings from './strings';
import styles from './styles.module.css';

interface GroupFormProps {
  cases: readonly PlanPage[];
  /** Of the stored group, if there is one. */
  settings: GroupSettings | undefined;
  today: string | undefined;
  summary: Ref<HTMLElement>;
  said: string;
  onMake(settings: GroupSettings): void;
}

/** What a group agrees on. */
export function GroupForm({cases, today, ...rest}: GroupFormProps): ReactNode {
  const suggest = useCallback(
    (form: HTMLFormElement) => void (today && suggestStart(form, today)),
    [today],
  );
  return (
    <AskForm
      {...rest}
      words={strings.form}
      problems={strings.formProblems}
      read={readForm}
      write={writeForm}
      suggest={suggest}
      className={styles.form}
    >
      <Fields cases={cases} />
      <FormCautions offered={cases.length} today={today} settings={rest.settings} />
    </AskForm>
  );
}

function Fields({cases}: {cases: readonly PlanPage[]}): ReactNode {
  const {names, start, weeks, minutes, level} = strings.form;
  const length = {min: SHORTEST_MEETING, max: LONGEST_MEETING};
  return (
    <>
      <label>
        <span>{names}</span>
        <textarea name="names" rows={5} maxLength={400} spellCheck={false} />
      </label>
      <div className={styles.numbers}>
        <label>
          <span>{start}</span>
          <input type="date" name="start" required />
        </label>
        <label>
          <span>{weeks}</span>
          <input type="number" name="weeks" min="1" max={MOST_WEEKS} defaultValue="6" required />
        </label>
        <label>
          <span>{minutes}</span>
          <input type="number" name="minutes" {...length} step="5" defaultValue="90" required />
        </label>
        <label>
          <span>{level}</span>
          <select name="level" defaultValue={USUAL_LEVEL}>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {slugLabel(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Boxes legend={strings.form.cases} className={styles.cases}>
        {cases.map(({id, title}) => (
          <label key={id}>
            <input type="checkbox" name="case" value={id} defaultChecked />
            {title}
          </label>
        ))}
      </Boxes>
    </>
  );
}
