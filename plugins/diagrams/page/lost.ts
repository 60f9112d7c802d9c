/** Mermaid can draw more than we draw anew: no word of a fence may be lost on the way. */
import type {Finding} from './crossings';
import {all} from './svg';

function letters(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}

export function lostTexts(theirs: SVGSVGElement, ours: SVGSVGElement): Finding[] {
  const kept = all<Element>(ours, 'text').map((text) => letters(text.textContent));
  const together = kept.join(' ');
  return all<Element>(theirs, 'text').flatMap((text) => {
    const words = letters(text.textContent);
    if (words === '' || together.includes(words)) return [];
    const hint = (text.textContent ?? '').trim();
    const message = `"${hint}" is an element that is not used in the handbook: write it another way`;
    return [{hint, message}];
  });
}
