import {useEffect, useRef, useState} from 'react';
import {formatValue, type EstimateModel, type Values} from '@site/src/domain/estimate';

import {announcement} from './strings';

const PAUSE_MS = 500;

/**
 * The text of a polite status line: which results changed, once the reader pauses. Only the worksheet in
 * which the reader types speaks; `heard()` says that this is the one.
 */
export function useAnnouncement(model: EstimateModel, groups: readonly string[], values: Values) {
  const spoken = useRef(values);
  const speaks = useRef(false);
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (speaks.current) setText(changes(model, groups, spoken.current, values));
      speaks.current = false;
      spoken.current = values;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
    // Groups are those of a fixed worksheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [model, values]);
  const heard = () => {
    speaks.current = true;
  };
  return {text, heard};
}

function changes(model: EstimateModel, groups: readonly string[], before: Values, after: Values) {
  const changed = Object.entries(model.derived).filter(([name]) => before[name] !== after[name]);
  const here = changed.filter(([, spec]) => groups.includes(spec.group));
  const results = here.map(
    ([name, spec]) => `${spec.label}: ${formatValue(model, name, after[name] ?? NaN)}`,
  );
  return announcement(results, changed.length - here.length);
}
