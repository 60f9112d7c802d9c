import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';

import type {CaseFacts} from '@site/src/domain/caseIndex';

import {strings} from './strings';
import styles from './styles.module.css';
import {doneText} from './doneText';
import type {OwnProgress} from './useStandings';

interface CaseCardProps {
  facts: CaseFacts;
  /** Slug of a block to its title and address. */
  titles: ReadonlyMap<string, {title: string; path: string}>;
  own: OwnProgress;
}

export function CaseCard({facts, titles, own}: CaseCardProps): ReactNode {
  const {title, path, hardThing, task, modality, scale, difficulty, needs} = facts;
  const others = facts.blocks.filter((slug) => !needs.includes(slug));
  return (
    <li className={styles.case}>
      <h3>
        <Link to={path}>{title}</Link>{' '}
        <span className={styles.difficulty} data-difficulty={difficulty}>
          {strings.difficulties[difficulty]}
        </span>
      </h3>
      <p>
        <strong>{strings.hardThing}.</strong> {hardThing}.
      </p>
      <dl className={styles.facts}>
        <Fact name={strings.task} text={task} />
        <Fact name={strings.modality} text={modality} />
        <Fact name={strings.scale} text={scale} />
        {needs.length > 0 && (
          <Fact name={strings.needs} text={<Blocks {...{titles}} of={needs} />} />
        )}
      </dl>
      {others.length > 0 && (
        <details className={styles.blocks}>
          <summary>{strings.blocks(others.length)}</summary>
          <Blocks titles={titles} of={others} />
        </details>
      )}
      <p className={styles.progress}>{doneText(facts, own)}</p>
    </li>
  );
}

function Fact({name, text}: {name: string; text: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt> <dd>{text}</dd>
    </div>
  );
}

function Blocks({of, titles}: {of: readonly string[]; titles: CaseCardProps['titles']}): ReactNode {
  return of.map((slug, at) => (
    <Fragment key={slug}>
      {at > 0 && ', '}
      <Link to={titles.get(slug)?.path}>{titles.get(slug)?.title}</Link>
    </Fragment>
  ));
}
