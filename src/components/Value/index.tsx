import type {ReactNode} from 'react';
import type {EstimateModel} from '@site/src/domain/estimate';
import {LiveValue} from '@site/src/components/ui/LiveValues';
import {publishedValues} from '@site/src/platform/visit';

export interface ValueProps {
  model: EstimateModel;
  /** Id of the page, e.g. `case-studies/ad-click-prediction`. */
  page: string;
  /** Name of an input or derived value; an unknown one stops the build and lists those that exist. */
  of: string;
}

/** One number of the page's estimate in running text; the page's worksheets keep it as the reader's inputs have it. */
export function Value({model, of}: ValueProps): ReactNode {
  return <LiveValue model={model} of={of} value={publishedValues(model)[of] ?? NaN} />;
}
