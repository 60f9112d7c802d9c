import {Fragment, type ReactNode} from 'react';

import {sayAloud} from '@site/src/domain/mock';
import {comparedSteps} from '@site/src/domain/mock/compared';
import {isUnwritten} from '@site/src/domain/mock/evidence';
import type {Drawing} from '@site/src/domain/whiteboard';

import type {ViewProps} from '../Attempt';
import Compare from './compare';
import Criterion from './Criterion';
import {hasDrawn} from './VerdictPanel';
import {strings} from './strings';
import styles from './styles.module.css';

interface CriteriaProps extends Omit<ViewProps, 'id'> {
  board: Drawing | undefined;
}

/** Criterion by criterion, and after those of each step the own answer beside the handbook's. */
export default function Criteria({of, body, act, asks, board}: CriteriaProps): ReactNode {
  const {rubric} = of.interview;
  const how = asks ? strings.howPartner : strings.howOwn;
  return (
    <section>
      <h3>{strings.criteria}</h3>
      <p>{body.role === 'partner' ? strings.partnerOnly : how}</p>
      {body.role === 'candidate' && !asks && <HeldAloud body={body} act={act} />}
      {comparedSteps(of.interview, of.diagrams).map((compared) => (
        <Fragment key={compared.step}>
          {rubric
            .filter(({step}) => step === compared.step)
            .map((criterion) => (
              <Criterion
                key={criterion.id}
                criterion={criterion}
                of={of}
                body={body}
                isUnwritten={!asks && isUnwritten(of.interview, body, criterion)}
                hasDrawn={hasDrawn(board)}
                act={act}
              />
            ))}
          <Compare of={of} body={body} compared={compared} board={board} />
        </Fragment>
      ))}
    </section>
  );
}

function HeldAloud({body, act}: Pick<CriteriaProps, 'body' | 'act'>): ReactNode {
  return (
    <label className={styles.aloud}>
      <input
        type="checkbox"
        checked={body.aloud?.isAloud ?? false}
        onChange={(event) => {
          const {checked} = event.currentTarget;
          act((current, nowMs) => sayAloud(current, checked, nowMs));
        }}
      />
      {strings.heldAloud}
    </label>
  );
}
