import {type ReactNode, useEffect, useRef} from 'react';

import {judgedAttempts, meansOf, trendOf, type Attempt} from '@site/src/domain/mock/history';
import {isFragment} from '@site/src/domain/mock';
import {shownLevel} from '@site/src/domain/mock/verdict';
import {attemptAddress} from '@site/src/domain/mock/address';
import {setSearch} from '@site/src/platform/address';
import {siteStore} from '@site/src/platform/storage';

import Button from '../../ui/Button';
import ConfirmButton from '../../ui/ConfirmButton';
import {strings as words} from '../strings';
import TrendChart from './TrendChart';
import {strings} from './strings';
import styles from './styles.module.css';

interface HistoryProps {
  /** The latest first. */
  attempts: readonly Attempt[];
  titleOf: (page: string) => string;
  /** Whether the reader comes back from an attempt. */
  isBack: boolean;
}

/** Every attempt, and where they are going. */
export default function History({attempts, titleOf, isBack}: HistoryProps): ReactNode {
  const means = meansOf(judgedAttempts(attempts));
  const trend = trendOf(means);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBack) heading.current?.focus();
  }, [isBack]);
  return (
    <section className={styles.history} aria-labelledby="mock-history">
      <h2 ref={heading} id="mock-history" tabIndex={-1}>
        {strings.history}
      </h2>
      {attempts.length === 0 && <p>{strings.none}</p>}
      {trend && (
        <>
          <p>{strings.trend[trend.direction](Math.abs(trend.by).toFixed(1))}</p>
          <TrendChart means={means} />
        </>
      )}
      <ul className={styles.attempts}>
        {attempts.map((attempt) => (
          <Row
            key={attempt.id}
            attempt={attempt}
            title={titleOf(attempt.page)}
            onRemove={() => {
              remove(attempt.id);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** To the minute, so that two attempts of a day can be told apart. */
const whenOf = (timeMs: number) =>
  new Date(timeMs).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'});

interface RowProps {
  attempt: Attempt;
  title: string;
  onRemove: () => void;
}

function Row({attempt, title, onRemove}: RowProps): ReactNode {
  const {id, body} = attempt;
  const when = whenOf(body.startedAtMs);
  const level = words.levels[body.level].toLowerCase();
  return (
    <li>
      <span className={styles.attempt}>
        <strong>{title}</strong>
        <span>{strings.mock(level, body.lengthMinutes, strings.roles[body.role])}</span>
        <span>
          {when} · {resultOf(attempt)}
        </span>
      </span>
      <span className={styles.actions}>
        <Button
          aria-label={strings.openOf(when, title)}
          onClick={() => setSearch(attemptAddress(id), true)}
        >
          {strings.open}
        </Button>
        <ConfirmButton
          question={strings.confirmRemove}
          yes={strings.remove}
          no={strings.keep}
          onYes={onRemove}
        >
          {strings.remove}
        </ConfirmButton>
      </span>
    </li>
  );
}

function remove(id: string): void {
  siteStore().change('mock', id, () => undefined);
  void import('@site/src/platform/whiteboard')
    .then(({removeBoard}) => removeBoard(id))
    .catch(() => {});
  void import('@site/src/platform/drafts')
    .then(({removeDrafts}) => removeDrafts(id))
    .catch(() => {});
}

function resultOf({body, verdict}: Attempt): string {
  if (body.endedAtMs === undefined) return strings.unfinished;
  if (verdict.isOpen || verdict.mean === undefined) return strings.notScored;
  const level = shownLevel(verdict);
  const shown = level ? words.levels[level].toLowerCase() : strings.noLevel;
  return [
    strings.result(verdict.mean.toFixed(1), shown),
    ...(verdict.unjudged > 0 ? [strings.unjudged(verdict.unjudged)] : []),
    ...(isFragment(body) ? [strings.fragment] : []),
  ].join(', ');
}
