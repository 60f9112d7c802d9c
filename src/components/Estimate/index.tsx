import {lazy, Suspense, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {EstimateError, worksheetAnchor, type EstimateModel} from '@site/src/domain/estimate';
import {
  applyInputs,
  dismissPendingInputs,
  resetInputs,
  setInput,
  useSpokesman,
  useVisit,
  useVisitValues,
} from '@site/src/platform/visit';

import {useLiveValues} from '@site/src/components/ui/LiveValues';

import {EstimateView} from './EstimateView';
import {useAnnouncement} from './useAnnouncement';

/** Loaded when a link brings inputs. */
const PendingBar = lazy(() => import('./PendingBar'));

export interface EstimateProps {
  model: EstimateModel;
  /** Id of the page, e.g. `case-studies/ad-click-prediction`. */
  page: string;
  /** One group of the estimate; all of them when left out. */
  group?: string;
}

/** The worksheet of a page's estimate: inputs that the reader may change, and what follows from them. */
export function Estimate({model, page, group}: EstimateProps): ReactNode {
  const groups = groupsToShow(model, group);
  const anchor = worksheetAnchor(group);
  useBrokenLinks().collectAnchor(anchor);
  const {inputs, pending, revision} = useVisit(page);
  const both = useVisitValues(model, page);
  const speaksForPage = useSpokesman(page);
  useLiveValues(model, both, speaksForPage);
  const {text, heard} = useAnnouncement(model, groups, both.values);
  const change = (name: string, value: number) => {
    if (value === both.values[name]) return;
    heard();
    setInput(page, name, value === model.inputs[name]?.default ? undefined : value);
  };
  const reset = () => {
    heard();
    resetInputs(page);
  };
  return (
    <>
      <EstimateView
        {...{anchor, model, groups, page, inputs, revision, change, reset}}
        {...both}
        status={text}
      />
      {pending && speaksForPage && (
        <Suspense>
          <PendingBar
            model={model}
            values={both.values}
            pending={pending}
            apply={(usable) => applyInputs(page, usable)}
            dismiss={() => dismissPendingInputs(page)}
          />
        </Suspense>
      )}
    </>
  );
}

function groupsToShow(model: EstimateModel, group: string | undefined): string[] {
  const groups = Object.keys(model.groups);
  if (group === undefined) return groups;
  if (groups.includes(group)) return [group];
  throw new EstimateError(`<Estimate group="${group}"/>: the groups are ${groups.join(', ')}.`);
}
