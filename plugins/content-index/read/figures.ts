/** Which of the names that authors may write are live figures. */
import {NAMES} from '../../../src/components/names';
import type {Widget} from '../../../src/domain/content/types';

export function isFigure({name}: Pick<Widget, 'name'>): boolean {
  return NAMES[name]?.from.startsWith('@site/src/components/figures/') ?? false;
}
