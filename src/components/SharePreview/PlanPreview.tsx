import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import type {PlanBody, PlanSettings} from '@site/src/domain/plan/types';
import type {SharedPlan} from '@site/src/domain/share';
import {useToday} from '@site/src/platform/clock/useToday';
import {useRecord} from '@site/src/platform/storage';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import FactList from './FactList';
import {plan as strings, day} from './studyStrings';
import {problemText, undo, undone} from './strings';
import styles from './styles.module.css';
import {titlesOf} from './titlesOf';

interface PlanPreviewProps {
  shared: SharedPlan;
  catalogue: Catalogue;
}

/** A shared plan in words. It becomes the reader's own only by the button, and can be undone. */
export default function PlanPreview({shared, catalogue}: PlanPreviewProps): ReactNode {
  const {kind: _, ...settings} = shared;
  const {value, status, said, canUndo, use, takeBack} = usePlanTaking(settings);
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.kind}</p>
      <h2 className={styles.title}>{strings.title(settings.interview)}</h2>
      <FactList rows={rowsOf(settings, catalogue)} />
      <div className={styles.actions}>
        <Button variant="primary" disabled={status.state === 'loading'} onClick={() => void use()}>
          {value ? strings.replace : strings.use}
        </Button>
        {canUndo && <Button onClick={takeBack}>{undo}</Button>}
        <Link to="/practice/plan/">{strings.go}</Link>
      </div>
      <p role="status" className={styles.soft}>
        {said}
      </p>
      <StorageNotice status={status} />
    </section>
  );
}

function rowsOf(settings: PlanSettings, catalogue: Catalogue): [string, string][] {
  const {rows} = strings;
  const known = titlesOf(catalogue, settings.known);
  return [
    [rows.start, day(settings.start)],
    [rows.hours, String(settings.minutesPerWeek / 60)],
    [rows.days, strings.days(settings.weekdays)],
    [rows.level, strings.level(settings.level)],
    [rows.weakest, strings.weakest(settings.weakest)],
    [rows.known, known.join(', ') || strings.nothing],
  ];
}

/** What is needed to plan is loaded at the click. */
const planner = () =>
  Promise.all([
    import('@site/src/domain/plan/makePlan'),
    import('@generated/content-index/default/plan.json'),
  ]);

function usePlanTaking(settings: PlanSettings) {
  const {value, set, remove, status} = useRecord('plan', PLAN_ID);
  const today = useToday();
  const [before, setBefore] = useState<{plan: PlanBody | undefined}>();
  const [said, setSaid] = useState('');
  const use = async () => {
    try {
      const [{replan}, {default: pages}] = await planner();
      const done = value?.done ?? {};
      const made = replan(pages, {settings, items: [], done}, today ?? settings.start);
      set((current, madeAtMs) => ({...made, done: current?.done ?? {}, madeAtMs}));
      setBefore({plan: value});
      setSaid(strings.used);
    } catch {
      setSaid(problemText('not-loaded'));
    }
  };
  const takeBack = () => {
    if (before?.plan) set(before.plan);
    else remove();
    setBefore(undefined);
    setSaid(undone);
  };
  return {value, status, said, canUndo: before !== undefined, use, takeBack};
}
