import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode} from 'react';

import Button from '@site/src/components/ui/Button';

import {HEADING} from './heading';
import {SECTIONS, strings} from './strings';
import styles from './styles.module.css';

export interface NotFoundProps {
  /** What the address seems to ask for, as words; unknown before the page runs. */
  words?: string;
  /** The page with the most similar address, if there is one. */
  nearest?: {title: string; path: string};
}

/** What stands at an address without a page: what happened, and where to go on. */
export function NotFound({words = '', nearest}: NotFoundProps): ReactNode {
  return (
    <>
      <h1>{HEADING}</h1>
      <p>{strings.what}</p>
      <p className={styles.nearest}>
        {nearest && (
          <>
            {strings.nearest} <Link to={nearest.path}>{nearest.title}</Link>
          </>
        )}
      </p>
      <SearchForm key={words} words={words} />
      <p>{strings.sections}</p>
      <ul>
        {SECTIONS.map(([path, name, what]) => (
          <li key={path}>
            <Link to={path}>{name}</Link>: {what}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asks the search page, as a form does; no script of its own. */
function SearchForm({words}: {words: string}): ReactNode {
  return (
    <form className={styles.search} role="search" action={useBaseUrl('/search/')}>
      <label htmlFor="not-found-search">{strings.search}</label>
      <input
        className={styles.field}
        id="not-found-search"
        type="search"
        name="q"
        defaultValue={words}
      />
      <Button type="submit">{strings.find}</Button>
    </form>
  );
}
