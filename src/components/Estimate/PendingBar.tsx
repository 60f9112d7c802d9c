import {useEffect, useRef, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {
  evaluate,
  formatValue,
  worksheetAnchor,
  type EstimateModel,
  type Values,
} from '@site/src/domain/estimate';
import Button from '@site/src/components/ui/Button';

import {strings} from './strings';
import styles from './styles.module.css';

interface PendingBarProps {
  model: EstimateModel;
  /** The values that the page shows now. */
  values: Values;
  pending: Values;
  apply: (inputs: Values) => void;
  dismiss: () => void;
}

/**
 * Shows what a link would change and waits for the reader's decision. It hangs on the body, because the worksheet's own
 * surroundings would hold it: they are laid out only near the window, and a fixed box in them is fixed to them. So that
 * it is not the page's last stop for a keyboard, it takes the focus when it comes and gives it to the worksheet.
 */
export default function PendingBar({
  model,
  values,
  pending,
  apply,
  dismiss,
}: PendingBarProps): ReactNode {
  const usable = usableInputs(model, pending);
  const names = Object.keys(usable).filter((name) => usable[name] !== values[name]);
  const leftOut = Object.keys(pending).length - Object.keys(usable).length;
  const nothingNew = Object.keys(usable).length > 0 ? strings.allThere : strings.nothingUsable;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.focus({preventScroll: true}), []);
  const ending = (end: () => void) => () => {
    end();
    worksheetOf(model, Object.keys(pending))?.focus({preventScroll: true});
  };
  return createPortal(
    <section ref={bar} className={styles.bar} aria-label={strings.fromLink} tabIndex={-1}>
      <div className={styles.barText}>
        <p className={styles.barTitle}>{strings.fromLink}.</p>
        <ul className={styles.barList}>
          {names.map((name) => (
            <li key={name}>
              {model.inputs[name]?.label}: {strings.from}{' '}
              {formatValue(model, name, values[name] ?? NaN)} {strings.to}{' '}
              <strong>{formatValue(model, name, usable[name] ?? NaN)}</strong>
            </li>
          ))}
          {names.length === 0 && <li>{nothingNew}</li>}
          {leftOut > 0 && <li>{strings.leftOut(leftOut)}</li>}
        </ul>
      </div>
      {names.length > 0 && (
        <Button variant="primary" onClick={ending(() => apply(usable))}>
          {strings.apply}
        </Button>
      )}
      <Button onClick={ending(dismiss)}>{strings.dismiss}</Button>
    </section>,
    document.body,
  );
}

/** The worksheet that the link led to: the one with the first of its inputs that stands in any. */
function worksheetOf(model: EstimateModel, names: readonly string[]): HTMLElement | undefined {
  const anchors = names.flatMap((name) => {
    const group = Object.hasOwn(model.inputs, name) ? model.inputs[name]?.group : undefined;
    return group === undefined ? [] : [worksheetAnchor(group), worksheetAnchor()];
  });
  return anchors.map((anchor) => document.getElementById(anchor)).find((place) => place !== null);
}

/** Of a link's inputs those that the model has and that are within their bounds. */
function usableInputs(model: EstimateModel, pending: Values): Values {
  const {problems} = evaluate(model, pending);
  return Object.fromEntries(
    Object.entries(pending).filter(
      ([name]) => Object.hasOwn(model.inputs, name) && !Object.hasOwn(problems, name),
    ),
  );
}
