import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {GroupBody, MemberProgress} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';

import * as strings from './strings';
import styles from './styles.module.css';

interface ProgressTableProps {
  group: GroupBody;
  pages: ReadonlyMap<string, PlanPage>;
}

/** What the members sent back, page by page and side by side. */
export function ProgressTable({group, pages}: ProgressTableProps): ReactNode {
  const {names} = group.settings;
  const sent = names.map((name) => progressOf(group, name));
  const done = [...pages.values()].filter(({id}) => sent.some((one) => countsText(one, id) !== ''));
  return (
    <section aria-labelledby="group-progress">
      <h3 id="group-progress">{strings.progress.title}</h3>
      {done.length === 0 ? (
        <p>{strings.progress.empty}</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="group-progress">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{strings.progress.page}</th>
                {names.map((name, place) => (
                  <th key={name} scope="col">
                    {name} <span className={styles.soft}>{dayText(sent[place])}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {done.map(({id, title, path}) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={path}>{title}</Link>
                  </th>
                  {sent.map((one, place) => (
                    <td key={names[place]}>{countsText(one, id) || strings.view.nobody}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function progressOf({progress}: GroupBody, name: string): MemberProgress | undefined {
  return Object.hasOwn(progress, name) ? progress[name] : undefined;
}

function dayText(progress: MemberProgress | undefined): string {
  return progress ? strings.progress.asOf(progress.day) : strings.progress.none;
}

function countsText(progress: MemberProgress | undefined, page: string): string {
  if (!progress || !Object.hasOwn(progress.pages, page)) return '';
  return strings.progress.counts(progress.pages[page]!);
}
