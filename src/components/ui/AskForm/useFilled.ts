import {type RefObject, useEffect, useRef} from 'react';

interface Filling<Settings> {
  settings: Settings | undefined;
  write(form: HTMLFormElement, settings: Settings): void;
  suggest(form: HTMLFormElement): void;
}

/** The form, filled in from what is stored, and where nothing is, from what is likely. */
export function useFilled<Settings>({
  settings,
  write,
  suggest,
}: Filling<Settings>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (settings) write(form.current!, settings);
  }, [settings, write]);
  useEffect(() => suggest(form.current!), [suggest]);
  return form;
}
