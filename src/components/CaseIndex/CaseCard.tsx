import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';

import type {CaseFacts, PageProgress} from '@site/src/domain/caseIndex';

import {strings} from './strings';
import styles from './styles.module.css';

interface CaseCardProps {
  facts: CaseFacts;
  /** Slug of a block to its title and address. */
  titles: ReadonlyMap<string, {title: string; path: string}>;
  /** Undefined while the record is being read, null when nothing was done. */
  progress: PageProgress | null | undefined;
}

export function CaseCard({facts, titles, progress}: CaseCardProps): ReactNode {
  const {title, path, hardThing, task, modality, scale, difficulty} = facts;
  return (
    <li className={styles.case}>
      <h3>
        <Link to={path}>{title}</Link>{' '}
        <span className={styles.difficulty}>{strings.difficulties[difficulty]}</span>
      </h3>
      <p>
        <strong>{strings.hardThing}.</strong> {hardThing}.
      </p>
      <dl className={styles.facts}>
        <Fact name={strings.task} text={task} />
        <Fact name={strings.modality} text={modality} />
        <Fact name={strings.scale} text={scale} />
      </dl>
      <details className={styles.blocks}>
        <summary>{strings.blocks(facts.blocks.length)}</summary>
        {facts.blocks.map((slug, at) => (
          <Fragment key={slug}>
            {at > 0 && ', '}
            <Link to={titles.get(slug)?.path}>{titles.get(slug)?.title}</Link>
          </Fragment>
        ))}
      </details>
      <p className={styles.progress}>{progressText(facts, progress)}</p>
    </li>
  );
}

function Fact({name, text}: {name: string; text: string}): ReactNode {
  return (
    <div>
      <dt>{name}</dt> <dd>{text}</dd>
    </div>
  );
}

/** A line that is there from the start, so that nothing moves when the record has been read. */
function progressText({questions, items}: CaseFacts, progress: CaseCardProps['progress']): string {
  if (progress === undefined) return '\u00a0';
  if (progress === null) return strings.untouched;
  const {answered, right, ticked} = progress;
  return strings.progress(answered, questions, right, ticked, items);
}
