import {useEffect, useRef, type ReactNode} from 'react';

import {writeCaseFilter, type CaseFilter, type CaseIndexData} from '@site/src/domain/caseIndex';
import {HOW_FAR} from '@site/src/domain/progress/howFar';

import {strings} from './strings';
import styles from './styles.module.css';

interface FilterFormProps {
  filter: CaseFilter;
  set(filter: CaseFilter): void;
  groups: CaseIndexData['groups'];
  /** The grades that some case has. */
  difficulties: readonly number[];
}

/** The filters. The address rules; what was chosen or typed before hydration is taken over into it. */
export function FilterForm({filter, set, groups, difficulties}: FilterFormProps): ReactNode {
  const form = useFormThatShows(filter, set);
  return (
    <form
      ref={form}
      className={styles.form}
      role="search"
      aria-label={strings.form}
      autoComplete="off"
      onChange={(event) => set(readForm(event.currentTarget))}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className={styles.text}>
        <span>{strings.text}</span>
        <input type="search" name="text" maxLength={200} spellCheck={false} />
      </label>
      <label>
        <span>{strings.difficulty}</span>
        <select name="difficulty">
          <option value="">{strings.any}</option>
          {difficulties.map((grade) => (
            <option key={grade} value={grade}>
              {strings.difficulties[grade]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{strings.block}</span>
        <select name="block">
          <option value="">{strings.any}</option>
          {groups.map(({title, blocks}) => (
            <optgroup key={title} label={title}>
              {blocks.map((block) => (
                <option key={block.slug} value={block.slug}>
                  {block.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span>{strings.own}</span>
        <select name="progress">
          <option value="">{strings.any}</option>
          {HOW_FAR.map((far) => (
            <option key={far} value={far}>
              {strings.progress[far]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

const FIELDS = ['text', 'difficulty', 'block', 'progress'] as const;

function readForm(form: HTMLFormElement): CaseFilter {
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

function useFormThatShows(filter: CaseFilter, set: FilterFormProps['set']) {
  const form = useRef<HTMLFormElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!form.current) return;
    const early = isFirst.current ? readForm(form.current) : filter;
    isFirst.current = false;
    if (writeCaseFilter(filter) === '' && writeCaseFilter(early) !== '') set(early);
    else writeForm(form.current, filter);
  }, [filter, set]);
  return form;
}
