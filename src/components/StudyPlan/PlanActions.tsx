import {type ReactNode, useRef} from 'react';

import type {PlanBody, PlanCatalogue} from '@site/src/domain/plan/types';
import {partsOf} from '@site/src/domain/plan/weeks';
import {downloadText} from '@site/src/platform/download';
import {printPage} from '@site/src/platform/print';

import Button from '../ui/Button';
import ConfirmButton from '../ui/ConfirmButton';
import ShareButton from '../ui/ShareButton';
import * as strings from './strings';
import styles from './styles.module.css';

interface PlanActionsProps {
  catalogue: PlanCatalogue;
  plan: PlanBody;
  canUndo: boolean;
  /** Whether the plan can be made anew here; where days were missed, today's part offers it. */
  canReplan: boolean;
  onReplan(): void;
  onUndo(): void;
  onRemove(): void;
}

/** What can be done with a plan as a whole. */
export function PlanActions(props: PlanActionsProps): ReactNode {
  const {catalogue, plan, canUndo, canReplan, onReplan, onUndo, onRemove} = props;
  const group = useRef<HTMLDivElement>(null);
  const undo = () => {
    onUndo();
    // The button goes; whichever is first by then has the focus.
    requestAnimationFrame(() => group.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={group} className={styles.actions} role="group" aria-label={strings.view.actions}>
      {canReplan && <Button onClick={onReplan}>{strings.view.replan}</Button>}
      {canUndo && <Button onClick={undo}>{strings.view.undo}</Button>}
      <Button onClick={() => void saveCalendar(catalogue, plan)}>{strings.view.calendar}</Button>
      <Button onClick={printPage}>{strings.view.print}</Button>
      <ShareButton what={() => ({kind: 'plan', ...plan.settings})} kind="plan">
        {strings.view.share}
      </ShareButton>
      <ConfirmButton
        question={strings.view.confirmRemove}
        yes={strings.view.yes}
        no={strings.view.no}
        onYes={onRemove}
      >
        {strings.view.remove}
      </ConfirmButton>
    </div>
  );
}

/** The writer of calendar files is loaded at the click. */
async function saveCalendar({pages}: PlanCatalogue, plan: PlanBody): Promise<void> {
  const {planIcs} = await import('@site/src/domain/plan/ics');
  const parts = partsOf(plan.items);
  const titles = new Map(pages.map(({id, title}) => [id, title]));
  const words = {
    ...strings.calendarWords,
    item: (item: PlanBody['items'][number]) => {
      const text = strings.itemText(item, titles.get(item.page), parts.get(item.page) ?? 1);
      return `${strings.kinds[item.kind]}: ${text} (${strings.durationText(item.minutes)})`;
    },
  };
  downloadText('study-plan.ics', planIcs(plan, words, plan.madeAtMs), 'text/calendar');
}
