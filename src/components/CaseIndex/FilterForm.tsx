import {type ReactNode} from 'react';

import type {CaseFilter, CaseIndexData} from '@site/src/domain/caseIndex';
import {HOW_FAR} from '@site/src/domain/progress/howFar';

import {useFilterForm} from '../ui/useFilterForm';
import {strings} from './strings';
import styles from './styles.module.css';
import {CASE_FORM, readForm} from './form';

interface FilterFormProps {
  filter: CaseFilter;
  set(filter: CaseFilter): void;
  groups: CaseIndexData['groups'];
  /** The grades that some case has. */
  difficulties: readonly number[];
}

/** The filters. The address rules; what was chosen or typed before hydration is taken over into it. */
export function FilterForm({filter, set, groups, difficulties}: FilterFormProps): ReactNode {
  const form = useFilterForm(filter, set, CASE_FORM);
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
      <Choice name="difficulty" label={strings.difficulty}>
        {difficulties.map((grade) => (
          <option key={grade} value={grade}>
            {strings.difficulties[grade]}
          </option>
        ))}
      </Choice>
      <Choice name="progress" label={strings.own}>
        {HOW_FAR.map((far) => (
          <option key={far} value={far}>
            {strings.progress[far]}
          </option>
        ))}
      </Choice>
      <Choice name="block" label={strings.block}>
        {groups.map(({title, blocks}) => (
          <optgroup key={title} label={title}>
            {blocks.map((block) => (
              <option key={block.slug} value={block.slug}>
                {block.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
    </form>
  );
}

interface ChoiceProps {
  name: Exclude<keyof CaseFilter, 'text'>;
  label: string;
  children: ReactNode;
}

function Choice({name, label, children}: ChoiceProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{strings.any}</option>
        {children}
      </select>
    </label>
  );
}
