import {type ReactNode, useRef} from 'react';

import {itemId, type PlanCatalogue} from '@site/src/domain/plan/types';
import {standingOf} from '@site/src/domain/plan/weeks';
import {useToday} from '@site/src/platform/clock/useToday';

import StorageNotice from '../ui/StorageNotice';
import {ExamplePlan} from './ExamplePlan';
import {PlanActions} from './PlanActions';
import {PlanForm} from './PlanForm';
import {PlanView} from './PlanView';
import styles from './styles.module.css';
import {usePlan} from './usePlan';

/** The form, and under it the reader's plan or an example. What arrives late replaces the end of the page. */
export function PlanPanel({catalogue}: {catalogue: PlanCatalogue}): ReactNode {
  const {plan, status, said, canUndo, ...does} = usePlan(catalogue);
  const today = useToday();
  const summary = useRef<HTMLElement>(null);
  const again = () => does.again(today!);
  const remove = () => {
    does.remove();
    summary.current?.focus();
  };
  const ticks = {
    isDone: (item: Parameters<typeof itemId>[0]) => Object.hasOwn(plan?.done ?? {}, itemId(item)),
    tick: (item: Parameters<typeof does.tick>[0], isDone: boolean) =>
      does.tick(item, isDone, today!),
  };
  return (
    <div className={styles.plan}>
      <PlanForm
        {...{catalogue, today, summary, said}}
        settings={plan?.settings}
        onMake={(settings) => {
          does.make(settings, today!);
          summary.current?.focus();
        }}
      />
      {plan && today ? (
        <PlanView
          {...{catalogue, plan, today, ticks}}
          onReplan={again}
          actions={
            <PlanActions
              {...{catalogue, plan, canUndo}}
              canReplan={
                today < plan.settings.interview && standingOf(plan, today).missed.length === 0
              }
              onReplan={again}
              onUndo={does.undo}
              onRemove={remove}
            />
          }
        />
      ) : (
        <ExamplePlan catalogue={catalogue} />
      )}
      <StorageNotice status={status} />
    </div>
  );
}
