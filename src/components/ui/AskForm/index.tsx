import {type FormEvent, type ReactNode, type Ref, useRef, useState} from 'react';

import Button from '../Button';
import styles from './styles.module.css';
import {useFilled} from './useFilled';

export {Boxes} from './Boxes';

export type Answer<Settings, Problem extends string> =
  {ok: true; settings: Settings} | {ok: false; problem: Problem};

export interface AskFormProps<Settings, Problem extends string> {
  /** Of what is stored, if anything is. */
  settings: Settings | undefined;
  /** What opens it; gets the focus when it closes. */
  summary: Ref<HTMLElement>;
  words: Readonly<Record<'summary' | 'change' | 'make' | 'remake' | 'withoutScript', string>>;
  problems: Readonly<Record<Problem, string>>;
  /** What the fields say, or what is wrong with it. */
  read(form: HTMLFormElement): Answer<Settings, Problem>;
  /** Shows settings in the fields. Both must stay the same from render to render. */
  write(form: HTMLFormElement, settings: Settings): void;
  /** Fills in what nobody has filled in yet; runs anew when it is another function. */
  suggest(form: HTMLFormElement): void;
  onMake(settings: Settings): void;
  /** What was just done, said aloud in the line under the form. */
  said: string;
  /** Lays out the fields. */
  className?: string;
  children: ReactNode;
}

/**
 * A form behind a line that opens it: what a tool needs to know before it makes something, once or anew. The fields are
 * native and keep what was typed before this code ran.
 */
export default function AskForm<Settings, Problem extends string>(
  props: AskFormProps<Settings, Problem>,
): ReactNode {
  const {settings, summary, words, problems, read, onMake, said, className, children} = props;
  const form = useFilled(props);
  const details = useRef<HTMLDetailsElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = read(event.currentTarget);
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    details.current!.open = false;
    onMake(answer.settings);
  };
  return (
    <>
      <noscript>
        <p className={styles.trouble}>{words.withoutScript}</p>
      </noscript>
      <details ref={details} className={styles.ask}>
        <summary ref={summary}>{settings ? words.change : words.summary}</summary>
        <form
          ref={form}
          className={[styles.form, className].filter(Boolean).join(' ')}
          noValidate
          autoComplete="off"
          onSubmit={make}
        >
          {children}
          {problem && (
            <p role="alert" className={styles.problem}>
              {problems[problem]}
            </p>
          )}
          <p className={styles.submit}>
            <Button type="submit" variant="primary">
              {settings ? words.remake : words.make}
            </Button>
          </p>
        </form>
      </details>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
