import {type ReactNode} from 'react';

import type {ImportPlan} from '@site/src/platform/storage/transfer';

import Button from '../ui/Button';
import FileField from '../ui/FileField';
import {dateText} from './dateText';
import * as strings from './strings';
import styles from './styles.module.css';
import type {ImportState} from './useImport';

/** The file, what it would change, and the reader's yes. */
export default function ImportView({at, plan, choose, confirm, cancel}: ImportState): ReactNode {
  return (
    <>
      <p>{strings.importNote}</p>
      <FileField label={strings.importField} onFile={choose} />
      {plan && <PlanView plan={plan} confirm={confirm} cancel={cancel} />}
      <p role="status" className={styles.soft}>
        {at.done !== undefined && strings.imported(at.done, at.boards ?? 0)}
        {!!at.boardsFailed && ` ${strings.boardsFailed(at.boardsFailed)}`}
        {at.isNotKept && ` ${strings.importNotKept}`}
      </p>
    </>
  );
}

interface PlanViewProps {
  plan: ImportPlan;
  confirm: () => void;
  cancel: () => void;
}

function PlanView({plan, confirm, cancel}: PlanViewProps): ReactNode {
  if (!plan.ok) {
    return (
      <p role="alert" className={styles.trouble}>
        {strings.fileProblem(plan.problem)}
      </p>
    );
  }
  const changes =
    plan.steps.some(({result}) => result !== undefined) ||
    plan.boards.some(({theirs}) => theirs !== undefined);
  return (
    <div className={styles.plan} role="group" aria-label={strings.importTitle}>
      <p>{strings.fromDate(dateText(plan.exportedAtMs), plan.sizeBytes)}</p>
      <ul>
        {[
          ...effectLines(strings.effects, plan.steps),
          ...effectLines(strings.boardEffects, plan.boards),
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!changes && <p>{strings.nothingToImport}</p>}
      <div className={styles.actions}>
        {changes && (
          <Button variant="primary" onClick={confirm}>
            {strings.importButton}
          </Button>
        )}
        <Button onClick={cancel}>{strings.cancel}</Button>
      </div>
    </div>
  );
}

function effectLines<Effect extends string>(
  words: Readonly<Record<Effect, (count: number) => string>>,
  steps: readonly {readonly effect: Effect}[],
): string[] {
  return (Object.keys(words) as Effect[])
    .map((effect) => ({effect, count: steps.filter((step) => step.effect === effect).length}))
    .filter(({count}) => count > 0)
    .map(({effect, count}) => words[effect](count));
}
