import {type ReactNode, type Ref, useEffect, useRef, useState} from 'react';

import {
  LONGEST_MEETING,
  MOST_WEEKS,
  SHORTEST_MEETING,
  type GroupSettings,
} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';

import Button from '../ui/Button';
import {readForm, suggestStart, writeForm, type FormProblem} from './formValues';
import * as strings from './strings';
import styles from './styles.module.css';

interface GroupFormProps {
  cases: readonly PlanPage[];
  /** Of the stored group, if there is one. */
  settings: GroupSettings | undefined;
  today: string | undefined;
  summary: Ref<HTMLElement>;
  onMake(settings: GroupSettings): void;
}

/** What a group agrees on. Fields keep what was typed before this code ran. */
export function GroupForm({cases, settings, today, summary, onMake}: GroupFormProps): ReactNode {
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
        <Fields cases={cases} />
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

function Fields({cases}: {cases: readonly PlanPage[]}): ReactNode {
  const {names, start, weeks, minutes} = strings.form;
  const length = {min: SHORTEST_MEETING, max: LONGEST_MEETING};
  return (
    <>
      <label className={styles.names}>
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
      </div>
      <fieldset className={styles.cases}>
        <legend>{strings.form.cases}</legend>
        {cases.map(({id, title}) => (
          <label key={id}>
            <input type="checkbox" name="case" value={id} defaultChecked />
            {title}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function useFilledForm(settings: GroupSettings | undefined, today: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (settings) writeForm(form.current!, settings);
  }, [settings]);
  useEffect(() => {
    if (today) suggestStart(form.current!, today);
  }, [today]);
  return form;
}
