import {type ReactNode} from 'react';

import type {ImportEffect, ImportStep} from '@site/src/domain/record/importPlan';
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
        {at.done !== undefined && strings.imported(at.done)}
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
  const changes = plan.steps.some(({result}) => result !== undefined);
  return (
    <div className={styles.plan} role="group" aria-label={strings.importTitle}>
      <p>{strings.fromDate(dateText(plan.exportedAtMs))}</p>
      <ul>
        {effectCounts(plan.steps).map(([effect, count]) => (
          <li key={effect}>{strings.effects[effect](count)}</li>
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

function effectCounts(steps: readonly ImportStep[]): [ImportEffect, number][] {
  const effects = Object.keys(strings.effects) as ImportEffect[];
  return effects
    .map((effect): [ImportEffect, number] => {
      return [effect, steps.filter((step) => step.effect === effect).length];
    })
    .filter(([, count]) => count > 0);
}
