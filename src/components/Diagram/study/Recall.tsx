import {type ReactNode, useEffect} from 'react';

import Button from '@site/src/components/ui/Button';
import {
  dueAtMs,
  finished,
  isDone,
  missedIn,
  moved,
  movedTo,
  shown,
  type Session,
} from '@site/src/domain/recall';
import {useNow} from '@site/src/platform/clock/useNow';

import {blankAt, drawBlanks, inReadingOrder} from './blanks';
import {clear, drawingIn, partsOf} from './drawn';
import {hintOf} from './hints';
import type {PartProps} from './part';
import {RecallOutcome} from './RecallOutcome';
import {RecallQuestion} from './RecallQuestion';
import {RecallSetup} from './RecallSetup';
import {recallStrings as words} from './strings';
import styles from './styles.module.css';
import {useRecall} from './useRecall';

interface RecallProps extends PartProps {
  /** Of the record: `<page>#<diagram>`. */
  id: string;
}

const dayOf = (timeMs: number) =>
  new Date(timeMs).toLocaleDateString('en-GB', {day: 'numeric', month: 'long'});

/** A few labels of a diagram that is due leave it due. */
const backOf = (timeMs: number, nowMs: number) =>
  timeMs > nowMs ? words.back(dayOf(timeMs)) : words.stays;

/** Labels are hidden in the drawing, and asked for here. */
export function Recall(props: RecallProps): ReactNode {
  const {sheet, picture, id, onEnd} = props;
  const recall = useRecall(sheet, id, (ids) => {
    const svg = drawingIn(picture.current);
    return svg ? inReadingOrder(svg, ids) : ids;
  });
  useDrawnBlanks(props, recall.session, recall.take);
  return (
    <section className={styles.panel} aria-label={words.label}>
      <div className={styles.head}>
        <strong>{words.label}</strong>
        <Button variant="quiet" onClick={onEnd}>
          {words.end}
        </Button>
      </div>
      <Stage sheet={sheet} recall={recall} />
    </section>
  );
}

type RecallState = ReturnType<typeof useRecall>;

function Stage({sheet, recall}: Pick<PartProps, 'sheet'> & {recall: RecallState}): ReactNode {
  const nowMs = useNow() ?? 0;
  const {offers, session, kept, status, labelOf, begin, answer, take, again} = recall;
  if (!session) {
    const last = kept && words.last(kept.named, kept.asked);
    return offers.length > 0 ? (
      <RecallSetup {...{offers, last, begin}} />
    ) : (
      <p role="status">{words.none}</p>
    );
  }
  if (isDone(session)) {
    const missed = missedIn(session).map(labelOf);
    const back = kept && backOf(dueAtMs(kept), nowMs);
    return <RecallOutcome asked={session.blanks.length} {...{missed, back, status, again}} />;
  }
  const asked = session.blanks[session.at] ?? '';
  return (
    <RecallQuestion
      number={session.at + 1}
      of={session.blanks.length}
      hint={hintOf(sheet, session, asked)}
      said={saidOf(session, labelOf)}
      answer={answer}
      show={() => take(shown(session))}
      skip={() => take(moved(session, 1))}
      finish={() => take(finished(session))}
    />
  );
}

function saidOf({last}: Session, labelOf: (id: string) => string): string {
  return !last || last.came === 'moved' ? '' : words.verdict(last.came, labelOf(last.id));
}

/** Keeps the drawing as the session says, and takes clicks and taps on its numbers. */
function useDrawnBlanks(
  {picture, reveal}: PartProps,
  session: Session | undefined,
  take: (session: Session) => void,
): void {
  const asked = session?.blanks[session.at];
  useEffect(() => {
    const svg = drawingIn(picture.current);
    if (!svg || !session) return undefined;
    drawBlanks(svg, session);
    const onClick = ({target}: Event) => {
      const id = blankAt(target);
      if (id !== undefined) take(movedTo(session, id));
    };
    svg.addEventListener('click', onClick);
    return () => {
      svg.removeEventListener('click', onClick);
      clear(svg);
    };
  });
  useEffect(() => {
    const svg = drawingIn(picture.current);
    const part = svg && asked !== undefined ? partsOf(svg, 'node', asked)[0] : undefined;
    if (part) reveal([part]);
    // Only when another label is asked for: what is in view may be scrolled away again.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [asked]);
}
