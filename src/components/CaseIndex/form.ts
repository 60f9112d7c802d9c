import {writeCaseFilter, type CaseFilter} from '@site/src/domain/caseIndex';

const FIELDS = ['text', 'difficulty', 'block', 'progress'] as const;

export function readForm(form: HTMLFormElement): CaseFilter {
  const fields = new FormData(form);
  const [text = '', difficulty = '', block = '', progress = ''] = FIELDS.map((name) =>
    String(fields.get(name) ?? ''),
  );
  return {text, difficulty, block, progress: progress as CaseFilter['progress']};
}

function writeForm(form: HTMLFormElement, filter: CaseFilter): void {
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
    // A field that holds it already is left alone: somebody may be typing there.
    if (field.value !== filter[name]) field.value = filter[name];
  }
}

export const CASE_FORM = {read: readForm, write: writeForm, search: writeCaseFilter};
