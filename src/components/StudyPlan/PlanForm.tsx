import {type ReactNode, type Ref, useEffect, useRef, useState} from 'react';

import {LEVELS} from '@site/src/domain/content/vocabulary';
import {WEEKDAYS} from '@site/src/domain/plan/dayText';
import {AREAS, type PlanCatalogue, type PlanSettings} from '@site/src/domain/plan/types';

import Button from '../ui/Button';
import {KnownPages} from './KnownPages';
import {readForm, suggestDates, writeForm, type FormProblem} from './formValues';
import * as strings from './strings';
import styles from './styles.module.css';

interface PlanFormProps {
  catalogue: PlanCatalogue;
  /** Of the stored plan, if there is one. */
  settings: PlanSettings | undefined;
  today: string | undefined;
  summary: Ref<HTMLElement>;
  onMake(settings: PlanSettings): void;
}

/** What a reader says about date, time and knowledge. Fields keep what was typed before this code ran. */
export function PlanForm({catalogue, settings, today, summary, onMake}: PlanFormProps): ReactNode {
  const form = useFilledForm(settings, today);
  const details = useRef<HTMLDetailsElement>(null);
  const [problem, setProblem] = useState<FormProblem>();
  const make = () => {
    const result = readForm(form.current!);
    setProblem(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    details.current!.open = false;
    onMake(result.settings);
  };
  return (
    <details ref={details} className={styles.ask}>
      <summary ref={summary}>{settings ? strings.form.change : strings.form.summary}</summary>
      <form
        ref={form}
        className={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TimeFields />
        <ChoiceFields />
        <KnownPages pages={catalogue.pages} />
        {problem && (
          <p role="alert" className={styles.problem}>
            {strings.formProblems[problem]}
          </p>
        )}
        <p className={styles.submit}>
          <Button type="submit" variant="primary">
            {settings ? strings.form.remake : strings.form.make}
          </Button>
        </p>
      </form>
    </details>
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
      <fieldset className={styles.days}>
        <legend>{strings.form.days}</legend>
        {WEEKDAYS.map((name, at) => (
          <label key={name}>
            <input type="checkbox" name="weekday" value={at + 1} defaultChecked={at < 5} />
            <abbr title={name}>{name.slice(0, 3)}</abbr>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function ChoiceFields(): ReactNode {
  return (
    <>
      <label>
        <span>{strings.form.level}</span>
        <select name="level" defaultValue="senior">
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {strings.form.levels[level]}
            </option>
          ))}
        </select>
      </label>
      <label>
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

function useFilledForm(settings: PlanSettings | undefined, today: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (settings) writeForm(form.current!, settings);
  }, [settings]);
  useEffect(() => {
    if (today) suggestDates(form.current!, today);
  }, [today]);
  return form;
}
