import type {InputSpec} from '@site/src/domain/estimate';
import {EXACT_DIGITS, formatOperand, formatQuantity} from '@site/src/domain/quantity';

/** The text in an input's field: '500 million', '1.2 KB', '3%'. */
export function fieldText(spec: InputSpec, value: number): string {
  return formatOperand(value, spec.unit, EXACT_DIGITS);
}

/** What stands behind the field, so that both together read as one quantity: 'users', '/row', ''. */
export function unitText(spec: InputSpec, value: number): string {
  return formatQuantity(value, spec.unit, EXACT_DIGITS).slice(fieldText(spec, value).length).trim();
}
