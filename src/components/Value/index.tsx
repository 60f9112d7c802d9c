import type {ReactNode} from 'react';
import {formatValue, type EstimateModel} from '@site/src/domain/estimate';
import {useVisitValues} from '@site/src/platform/visit';

import {ValueView} from './ValueView';

export interface ValueProps {
  model: EstimateModel;
  /** Id of the page, e.g. `case-studies/ad-click-prediction`. */
  page: string;
  /** Name of an input or derived value; an unknown one stops the build and lists those that exist. */
  of: string;
}

/** One number of the page's estimate in running text; it follows what the reader changes. */
export function Value({model, page, of}: ValueProps): ReactNode {
  const {values, published} = useVisitValues(model, page);
  const text = formatValue(model, of, values[of] ?? NaN);
  return <ValueView text={text} published={formatValue(model, of, published[of] ?? NaN)} />;
}
