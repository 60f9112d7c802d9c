import {type ReactNode, type Ref, useCallback} from 'react';

import {LEVELS} from '@site/src/domain/content/vocabulary';
import {WEEKDAYS} from '@site/src/domain/plan/dayText';
import {AREAS, type PlanCatalogue, type PlanSettings} from '@site/src/domain/plan/types';
import {useOwnLevel} from '@site/src/platform/level';

import AskForm, {Boxes} from '../ui/AskForm';
import {KnownPages} from './KnownPages';
import {DEFAULT_LEVEL, readForm, suggestDates, suggestLevel, writeForm} from './formValues';
import * as strings from './strings';
import styles from './styles.module.css';

interface PlanFormProps {
  catalogue: PlanCatalogue;
  /** Of the stored plan, if there is one. */
  settings: PlanSettings | undefined;
  today: string | undefined;
  summary: Ref<HTMLElement>;
  said: string;
  onMake(settings: PlanSettings): void;
}

/** What a reader says about date, time and knowledge. */
export function PlanForm({catalogue, today, ...rest}: PlanFormProps): ReactNode {
  const suggest = useSuggestion(rest.settings !== undefined, today);
  return (
    <AskForm
      {...rest}
      words={strings.form}
      problems={strings.formProblems}
      read={(form) => readForm(form, today)}
      write={writeForm}
      suggest={suggest}
      className={styles.form}
    >
      <TimeFields />
      <ChoiceFields />
      <KnownPages pages={catalogue.pages} />
    </AskForm>
  );
}

function TimeFields(): ReactNode {
  return (
    <>
      <label>
        <span>{strings.form.start}</span>
        <input type="date" name="start" required />
      </label>
      <label>
        <span>{strings.form.interview}</span>
        <input type="date" name="interview" required />
      </label>
      <label>
        <span>{strings.form.hours}</span>
        <input type="number" name="hours" min="1" max="80" step="0.5" defaultValue="6" required />
      </label>
      <Boxes legend={strings.form.days} className={styles.days}>
        {WEEKDAYS.map((name, at) => (
          <label key={name}>
            <input type="checkbox" name="weekday" value={at + 1} defaultChecked={at < 5} />
            <abbr title={name}>{name.slice(0, 3)}</abbr>
          </label>
        ))}
      </Boxes>
    </>
  );
}

function ChoiceFields(): ReactNode {
  return (
    <>
      <label>
        <span>{strings.form.level}</span>
        <select name="level" defaultValue={DEFAULT_LEVEL}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {strings.form.levels[level]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.weakest}>
        <span>{strings.form.weakest}</span>
        <select name="weakest">
          {AREAS.map((area) => (
            <option key={area} value={area}>
              {strings.areas[area]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Dates from today, and the reader's own level while there is no plan that has one. */
function useSuggestion(hasPlan: boolean, today: string | undefined) {
  const level = useOwnLevel();
  return useCallback(
    (form: HTMLFormElement) => {
      if (today) suggestDates(form, today);
      if (!hasPlan && level) suggestLevel(form, level);
    },
    [hasPlan, today, level],
  );
}
