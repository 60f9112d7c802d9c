import type {ReactNode} from 'react';
import type {EstimateModel, Values} from '@site/src/domain/estimate';
import type {VisitValues} from '@site/src/platform/visit';
import Button from '@site/src/components/ui/Button';
import ShareButton from '@site/src/components/ui/ShareButton';

import {GroupView} from './GroupView';
import {strings} from './strings';
import styles from './styles.module.css';

interface EstimateViewProps extends VisitValues {
  model: EstimateModel;
  /** Id of the worksheet, to which a link with inputs leads. */
  anchor: string;
  groups: readonly string[];
  page: string;
  /** The inputs that differ from the published ones. */
  inputs: Values;
  revision: number;
  /** What a screen reader is told of changed results. */
  status: string;
  change: (name: string, value: number) => void;
  reset: () => void;
}

export function EstimateView(props: EstimateViewProps): ReactNode {
  const {anchor, groups, page, inputs, status, reset, ...rest} = props;
  const {model, values, published} = rest;
  const specs = Object.entries({...model.inputs, ...model.derived});
  const changed = specs.some(
    ([name, spec]) => groups.includes(spec.group) && values[name] !== published[name],
  );
  return (
    <div className={styles.estimate} id={anchor} tabIndex={-1}>
      {groups.map((group) => (
        <GroupView key={group} group={group} {...rest} />
      ))}
      <div className={styles.tools}>
        {changed && (
          <>
            <Button onClick={reset}>{strings.reset}</Button>
            <ShareButton kind="estimate" what={() => ({kind: 'estimate', page, inputs})}>
              {strings.share}
            </ShareButton>
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {status}
      </p>
    </div>
  );
}
