import {type FormEvent, type ReactNode} from 'react';

import {
  FACETS,
  ROLE_NAMES,
  ROLES,
  writeFilter,
  type Counts,
  type Facet,
  type Filter,
} from '@site/src/domain/diagramLibrary';

import {useFilterForm} from '../ui/useFilterForm';
import type {Choices} from './choices';
import {readForm, writeForm} from './form';
import {nameOf, strings} from './strings';
import styles from './styles.module.css';
import type {FilterState} from './useFilter';

const GALLERY_FORM = {read: readForm, write: writeForm, search: writeFilter};

interface FilterFormProps extends FilterState {
  choices: Choices;
  counts: Counts;
  /** The reader is about to type. */
  onText(): void;
}

/** The filters. The address rules; what was chosen or typed before hydration is taken over into it. */
export default function FilterForm(props: FilterFormProps): ReactNode {
  const {filter, choose, type, choices, counts, onText} = props;
  const form = useFilterForm(filter, choose, GALLERY_FORM);
  const change = (event: FormEvent<HTMLFormElement>) => {
    const next = readForm(event.currentTarget);
    if ((event.target as HTMLInputElement).name === 'text') type(next.text);
    else choose(next);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      role="search"
      aria-label={strings.form}
      autoComplete="off"
      onChange={change}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className={styles.text}>
        <span>{strings.text}</span>
        <input type="search" name="text" maxLength={200} spellCheck={false} onFocus={onText} />
      </label>
      {FACETS.map((facet) => (
        <FacetField key={facet} {...{facet, filter, choices}} counts={counts[facet]} />
      ))}
      <Roles filter={filter} counts={counts.roles} />
    </form>
  );
}

interface FacetFieldProps {
  facet: Facet;
  filter: Filter;
  choices: Choices;
  counts: Record<string, number>;
}

function FacetField({facet, filter, choices, counts}: FacetFieldProps): ReactNode {
  return (
    <label>
      <span>{strings.facets[facet]}</span>
      <select name={facet}>
        <option value="">{strings.any}</option>
        {choices.values[facet].map((value) => (
          <option key={value} value={value} disabled={!counts[value] && filter[facet] !== value}>
            {strings.option(nameOf(facet, value, choices.titles), counts[value] ?? 0)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Roles({filter, counts}: {filter: Filter; counts: Record<string, number>}): ReactNode {
  return (
    <fieldset className={styles.roles}>
      <legend>{strings.roles}</legend>
      {ROLES.map((role) => (
        <label key={role} data-role={role}>
          <input
            type="checkbox"
            name="role"
            value={role}
            disabled={!counts[role] && !filter.roles.includes(role)}
          />
          {strings.option(ROLE_NAMES[role] ?? role, counts[role] ?? 0)}
        </label>
      ))}
    </fieldset>
  );
}
