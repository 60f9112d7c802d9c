import {FACETS, ROLES, type Filter} from '@site/src/domain/diagramLibrary';

/** What stands in the form now. Names of its fields: the facets, `role` and `text`. */
export function readForm(form: HTMLFormElement): Filter {
  const fields = new FormData(form);
  const [step = '', kind = '', page = '', block = ''] = FACETS.map((name) =>
    String(fields.get(name) ?? ''),
  );
  const ticked = fields.getAll('role');
  const roles = ROLES.filter((role) => ticked.includes(role));
  return {step, kind, page, block, roles, text: String(fields.get('text') ?? '')};
}

/** Shows a filter in the form. A field that holds it already is left alone: somebody may be typing there. */
export function writeForm(form: HTMLFormElement, filter: Filter): void {
  for (const name of [...FACETS, 'text'] as const) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
    if (field.value !== filter[name]) field.value = filter[name];
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="role"]'))
    box.checked = filter.roles.includes(box.value);
}
