import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {EXACT_DIGITS, formatQuantity} from '@site/src/domain/quantity';
import {
  type Answer,
  type ChoiceQuestion,
  followsRightly,
  type OrderQuestion,
  type Question,
} from '@site/src/domain/quiz';
import {slugLabel} from '@site/src/domain/text/slug';

import {strings} from './strings';
import styles from './styles.module.css';

interface ReasonsProps {
  question: Question;
  /** See QuestionView. */
  path: string | undefined;
  /** The checked answer, whose parts are marked. */
  answer: Answer | undefined;
}

/** What is right, and why; for a choice, the reason for each option. */
export default function Reasons({question, path, answer}: ReasonsProps): ReactNode {
  return (
    <div className={styles.reasonsBody}>
      {question.kind === 'single' || question.kind === 'several' ? (
        <OptionReasons
          question={question}
          chosen={answer?.kind === 'choice' ? answer.chosen : undefined}
        />
      ) : (
        <Solution question={question} answer={answer} />
      )}
      {question.explanation && (
        <p>
          <Inline text={question.explanation} />
        </p>
      )}
      <p>
        {strings.section} <SectionLink path={path} section={question.section} />.
      </p>
    </div>
  );
}

function SectionLink({path, section}: {path: string | undefined; section: string}): ReactNode {
  const label = slugLabel(section);
  if (path === undefined) return <a href={`#${section}`}>{label}</a>;
  return <Link to={`${path}#${section}`}>{label}</Link>;
}

interface OptionReasonsProps {
  question: ChoiceQuestion;
  /** Undefined before an answer is checked. */
  chosen: string[] | undefined;
}

function OptionReasons({question, chosen}: OptionReasonsProps): ReactNode {
  return (
    <ul className={styles.marked}>
      {question.options.map(({id, text, correct = false, why}) => {
        const isChosen = chosen?.includes(id) ?? false;
        const tag = isChosen ? strings.chosen : chosen && correct ? strings.missed : undefined;
        return (
          <li key={id} data-right={correct} data-chosen={isChosen}>
            <Mark right={correct} />
            <div>
              <p>
                <strong>
                  <Inline text={text} />
                </strong>
                {tag && <span className={styles.tag}>{tag}</span>}
              </p>
              <p>
                <Inline text={why} />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Solution({
  question,
  answer,
}: {question: Exclude<Question, ChoiceQuestion>} & Pick<ReasonsProps, 'answer'>) {
  return (
    <>
      {question.kind === 'order' ? (
        <OrderSolution
          items={question.items}
          order={answer?.kind === 'order' ? answer.order : undefined}
        />
      ) : (
        <p>
          {strings.rightNumber}{' '}
          <strong>
            {formatQuantity(question.answer.value, question.answer.unit ?? '', EXACT_DIGITS)}
          </strong>
        </p>
      )}
      <p>
        <Inline text={question.why} />
      </p>
    </>
  );
}

function OrderSolution({
  items,
  order,
}: {
  items: OrderQuestion['items'];
  order: string[] | undefined;
}): ReactNode {
  return (
    <>
      <p>{strings.rightOrder}</p>
      <ol className={styles.solution}>
        {items.map(({id, text}) => {
          const right = order && followsRightly(items, order, order.indexOf(id));
          return (
            <li key={id}>
              <Inline text={text} />
              {right !== undefined && (
                <span className={styles.tag} data-right={right}>
                  {right ? strings.inPlace : strings.outOfPlace}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Mark({right}: {right: boolean}): ReactNode {
  return (
    <span className={styles.mark}>
      <span aria-hidden>{right ? '✓' : '✗'}</span>
      <span className="sr-only">{right ? strings.right : strings.notRight}: </span>
    </span>
  );
}
