import type {Answer, Question} from '@site/src/domain/quiz';

const inputs = (form: HTMLFieldSetElement | null): HTMLInputElement[] =>
  Array.from(form?.querySelectorAll('input') ?? []);

/** Whether a reader has chosen or typed something. */
export function hasInput(form: HTMLFieldSetElement | null): boolean {
  return inputs(form).some(
    (input) => input.checked || (input.type === 'text' && input.value !== ''),
  );
}

/** The answer as it stands in the page. An ordering has no inputs: its order is handed in. */
export function readForm(
  form: HTMLFieldSetElement | null,
  {kind}: Question,
  order: string[],
): Answer {
  if (kind === 'order') return {kind, order};
  if (kind === 'number') return {kind, text: inputs(form)[0]?.value ?? ''};
  const chosen = inputs(form).filter((input) => input.checked);
  return {kind: 'choice', chosen: chosen.map((input) => input.value)};
}

/** Puts an answer into the page's inputs. */
export function writeForm(form: HTMLFieldSetElement | null, answer: Answer): void {
  for (const input of inputs(form)) {
    if (answer.kind === 'choice') input.checked = answer.chosen.includes(input.value);
    if (answer.kind === 'number') input.value = answer.text;
  }
}

/** Opens or closes the reasons below a question. They are not controlled either: readers open them too. */
export function showReasons(form: HTMLFieldSetElement | null, open: boolean): void {
  const reasons = form?.querySelector('details');
  if (reasons) reasons.open = open;
}
