import {useCallback, useId, useSyncExternalStore} from 'react';
import {defaultInputs, evaluate, type EstimateModel, type Values} from '@site/src/domain/estimate';
import {subscribeToVisit, UNTOUCHED, visitOf, type Visit} from './store';

/** The page's visit as React state: untouched on the server and in the first client render. */
export function useVisit(page: string): Visit {
  const subscribe = useCallback((listener: () => void) => subscribeToVisit(page, listener), [page]);
  return useSyncExternalStore(
    subscribe,
    () => visitOf(page),
    () => UNTOUCHED,
  );
}

export interface VisitValues {
  /** Every value of the model with the reader's inputs. */
  values: Values;
  /** Every value of the model with the published inputs. */
  published: Values;
}

/** The values of a page's estimate, computed once for all that show them. */
export function useVisitValues(model: EstimateModel, page: string): VisitValues {
  const {inputs} = useVisit(page);
  return {values: valuesWith(model, inputs), published: publishedValues(model)};
}

/** Every value of the model with the published inputs. */
export function publishedValues(model: EstimateModel): Values {
  return valuesWith(model, UNTOUCHED.inputs);
}

const computed = new WeakMap<EstimateModel, WeakMap<Values, Values>>();

function valuesWith(model: EstimateModel, inputs: Values): Values {
  const known = computed.get(model) ?? new WeakMap<Values, Values>();
  computed.set(model, known);
  const values = known.get(inputs) ?? evaluate(model, inputs, defaultInputs(model)).values;
  known.set(inputs, values);
  return values;
}

const spokesmen = new Map<string, string>();

/** True in one of the components that call it for this page, once mounted: it speaks for all of them. */
export function useSpokesman(page: string): boolean {
  const self = useId();
  const claim = useCallback(
    (listener: () => void) => {
      if (!spokesmen.has(page)) spokesmen.set(page, self);
      const stop = subscribeToVisit(page, listener);
      return () => {
        stop();
        if (spokesmen.get(page) === self) spokesmen.delete(page);
      };
    },
    [page, self],
  );
  return useSyncExternalStore(
    claim,
    () => spokesmen.get(page) === self,
    () => false,
  );
}
