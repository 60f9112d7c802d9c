import {useEffect, useRef, type ReactNode} from 'react';
import {formatValue, type EstimateModel} from '@site/src/domain/estimate';
import type {VisitValues} from '@site/src/platform/visit';

import {showValues} from './showValues';
import styles from './styles.module.css';

/** One published value in running text. It has no code of its own in the browser: see useLiveValues. */
export function LiveValue({
  model,
  of,
  value,
}: {
  model: EstimateModel;
  of: string;
  value: number;
}): ReactNode {
  return (
    <span className={styles.value} data-value={of} suppressHydrationWarning>
      {formatValue(model, of, value)}
    </span>
  );
}

/** Keeps every value in the page's running text as the worksheet has it, once `here`: one component does it for all. */
export function useLiveValues(
  model: EstimateModel,
  {values, published}: VisitValues,
  here: boolean,
): void {
  const touched = useRef(false);
  useEffect(() => {
    touched.current ||= here && values !== published;
    if (!touched.current) return;
    const elements = document.querySelectorAll<HTMLElement>('[data-value]');
    showValues(elements, model, {values, published});
  }, [model, values, published, here]);
}
