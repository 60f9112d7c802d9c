import {useEffect, useLayoutEffect, useRef, useState, type RefObject} from 'react';
import {readInput, type InputSpec} from '@site/src/domain/estimate';

/** A number is read when the reader pauses: on the way to 1e9 stands 1, which nobody meant. */
const PAUSE_MS = 500;

interface Shown {
  spec: InputSpec;
  value: number;
  /** When it rises, the field shows the value whatever was typed. */
  revision: number;
  textOf: (value: number) => string;
}

export interface InputField {
  field: RefObject<HTMLInputElement | null>;
  /** What is wrong with the text in the field, once the reader pauses or leaves it. */
  problem: string | undefined;
  typing(): void;
  leaving(): void;
}

/**
 * One field of the worksheet. The field is not controlled: what a reader types before this code runs
 * stays there and is read. A text that is no valid number changes nothing but the message.
 */
export function useInputField(
  {spec, value, revision, textOf}: Shown,
  commit: (value: number) => void,
): InputField {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef({value, revision});
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [problem, setProblem] = useState<string>();

  const read = () => {
    clearTimeout(pause.current);
    const reading = readInput(spec, field.current?.value ?? '');
    if (reading.ok) commit(reading.value);
    setProblem(reading.ok ? undefined : reading.problem);
    return reading;
  };
  const typing = () => {
    clearTimeout(pause.current);
    pause.current = setTimeout(read, PAUSE_MS);
  };
  const leaving = () => {
    const reading = read();
    if (reading.ok && field.current) field.current.value = textOf(reading.value);
  };

  useLayoutEffect(() => {
    const input = field.current;
    if (input && input.value !== input.defaultValue) read();
    return () => clearTimeout(pause.current);
    // Only what was typed before this code ran.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const input = field.current;
    const allAtOnce = shown.current.revision !== revision;
    const elsewhere = shown.current.value !== value && input && readValue(spec, input) !== value;
    shown.current = {value, revision};
    if (!input || !(allAtOnce || elsewhere)) return;
    clearTimeout(pause.current);
    input.value = textOf(value);
    setProblem(undefined);
    // The text of a value depends on its input only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [spec, value, revision]);

  return {field, problem, typing, leaving};
}

function readValue(spec: InputSpec, input: HTMLInputElement): number {
  const reading = readInput(spec, input.value);
  return reading.ok ? reading.value : NaN;
}
