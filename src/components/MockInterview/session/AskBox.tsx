import {
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

import {findClarification, type Found} from '@site/src/domain/mock/findClarification';
import {
  ask,
  takeBack,
  type AskedQuestion,
  type MockBody,
  type MockCase,
} from '@site/src/domain/mock';

import Button from '../../ui/Button';
import type {Step} from '../useAttempt';
import {DraftsContext, useDraftKeeper} from '../useDrafts';
import AskedList from './AskedList';
import {strings} from './strings';
import styles from './styles.module.css';

interface AskBoxProps {
  of: MockCase;
  body: MockBody;
  act: (step: Step) => void;
}

/** What waits for the reader to say which question was meant. */
interface Unsure {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Clarifying questions, in the reader's own words, answered from the case. */
export default function AskBox({of, body, act}: AskBoxProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [unsure, setUnsure] = useState<Unsure>();
  const [said, setSaid] = useState('');
  const [isAnswer, setAnswer] = useState(false);
  const {clarifications} = of.interview;
  const keeper = useDraftKeeper('question', '');
  const {question} = useContext(DraftsContext);
  useEffect(() => {
    if (!question || field.current?.value !== '') return;
    field.current.value = question;
    keeper.keep(question, '');
  }, [question, keeper]);

  const record = (text: string, found: string) => {
    act((current, nowMs) => ask(current, text, found, nowMs));
    setUnsure(undefined);
    setSaid(answerTo(found));
    setAnswer(true);
    field.current?.focus();
  };
  const answerTo = (found: string) => {
    const known = clarifications.find((one) => one.id === found);
    return known ? `${strings.understood(known.question)} ${known.answer}` : strings.none;
  };
  const takeItBack = ({text, found, atMs}: AskedQuestion) => {
    const isIt = (one: AskedQuestion) =>
      one.text === text && one.found === found && one.atMs === atMs;
    act((current, nowMs) => takeBack(current, isIt, nowMs));
    setSaid(strings.takenBack);
    setAnswer(false);
    field.current?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAnswer(false);
    const text = field.current?.value.trim() ?? '';
    if (!text) return setSaid(strings.emptyQuestion);
    const found: Found = findClarification(clarifications, text);
    if (field.current) field.current.value = '';
    keeper.stored(() => field.current?.value === '');
    if (unsure) record(unsure.text, '');
    if (found.kind !== 'perhaps') return record(text, found.kind === 'found' ? found.id : '');
    setSaid(strings.perhaps);
    setUnsure({text, ids: found.ids});
  };

  return (
    <section className={styles.ask} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{strings.ask}</h3>
      <form className={styles.askForm} onSubmit={submit}>
        <label htmlFor={id}>{strings.askLabel}</label>
        <input
          id={id}
          ref={field}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          onInput={(event) => keeper.keep(event.currentTarget.value, '')}
        />
        <Button type="submit">{strings.askButton}</Button>
      </form>
      <p id={`${id}-hint`} className={styles.soft}>
        {strings.askHint}
      </p>
      <p role="status" className={isAnswer ? 'sr-only' : styles.said}>
        {said}
      </p>
      {unsure && (
        <ul className={styles.choices}>
          {unsure.ids
            .flatMap((one) => clarifications.find(({id: other}) => other === one) ?? [])
            .map(({id: one, question}) => (
              <li key={one}>
                <Button onClick={() => record(unsure.text, one)}>{question}</Button>
              </li>
            ))}
          <li>
            <Button variant="quiet" onClick={() => record(unsure.text, '')}>
              {strings.neither}
            </Button>
          </li>
        </ul>
      )}
      <AskedList of={of} body={body} onTakeBack={takeItBack} />
    </section>
  );
}
