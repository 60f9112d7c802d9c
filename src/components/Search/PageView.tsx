import {type ReactNode, type Ref} from 'react';

import type {SearchGroup} from '@site/src/domain/search';
import {slugLabel} from '@site/src/domain/text/slug';

import type {Links} from './Options';
import Pieces from './Pieces';
import Told from './Told';
import {strings} from './strings';
import styles from './styles.module.css';
import type {Search} from './useSearch';

interface PageViewProps {
  search: Search;
  ask(query: string): void;
  links: Links;
  inputRef: Ref<HTMLInputElement>;
}

/** Search as a page: a field, and below it the results as headings and links that can be read through. */
export default function PageView({search, ask, links, inputRef}: PageViewProps): ReactNode {
  return (
    <div className={styles.page}>
      <noscript>
        <p>{strings.noScript}</p>
      </noscript>
      <label className={styles.pageField}>
        <span>{strings.label}</span>
        <input
          ref={inputRef}
          type="search"
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          onChange={(event) => ask(event.target.value)}
        />
      </label>
      <Told search={search} ask={ask} />
      {search.results?.groups.map((group) => (
        <Group key={group.page.path} group={group} links={links} />
      ))}
    </div>
  );
}

function Group({group, links}: {group: SearchGroup; links: Links}): ReactNode {
  return (
    <section className={styles.group}>
      <h2 className={styles.groupHead}>
        <span>{group.page.title}</span>{' '}
        <span className={styles.kind}>{slugLabel(group.page.kind)}</span>
      </h2>
      <ul>
        {group.hits.map(({path, title, snippet}) => (
          <li key={path}>
            <a href={links.hrefOf(path)} onClick={(event) => links.open(path, event)}>
              <Pieces pieces={title} />
            </a>
            <span className={styles.snippet}>
              <Pieces pieces={snippet} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
