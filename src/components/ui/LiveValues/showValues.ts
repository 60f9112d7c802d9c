import {formatValue, type EstimateModel, type Values} from '@site/src/domain/estimate';

import styles from './styles.module.css';

export const publishedText = (text: string): string => `published: ${text}`;

/** Writes the model's values into the elements of running text that name one (`data-value`), and marks those that changed. */
export function showValues(
  elements: Iterable<HTMLElement>,
  model: EstimateModel,
  {values, published}: {values: Values; published: Values},
): void {
  for (const element of elements) {
    const name = element.dataset['value'] ?? '';
    if (!Object.hasOwn(published, name)) continue;
    const text = formatValue(model, name, values[name] ?? NaN);
    const before = formatValue(model, name, published[name] ?? NaN);
    if (text === before) showPublished(element, before);
    else showChanged(element, text, publishedText(before));
  }
}

function showPublished(element: HTMLElement, text: string): void {
  element.className = styles.value ?? '';
  element.removeAttribute('title');
  element.textContent = text;
}

function showChanged(element: HTMLElement, text: string, before: string): void {
  element.className = styles.changed ?? '';
  element.title = before;
  const heard = document.createElement('span');
  heard.className = 'sr-only';
  heard.textContent = ` (${before})`;
  element.replaceChildren(text, heard);
}
