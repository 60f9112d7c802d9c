import {type ReactNode, type RefObject, useEffect, useRef, useState} from 'react';

import {cautionsOf, type Caution} from '@site/src/domain/group/cautions';
import type {GroupSettings} from '@site/src/domain/group/types';

import {meetingsIn} from './formValues';
import * as strings from './strings';
import styles from './styles.module.css';

interface CautionsProps {
  cautions: readonly Caution[];
  /** Cases that there are to choose from. */
  offered: number;
}

/** What the group should mind, though it may. */
export function Cautions({cautions, offered}: CautionsProps): ReactNode {
  return cautions.map((caution) => (
    <p key={caution.what} className={styles.caution}>
      {strings.cautionText(caution, offered)}
    </p>
  ));
}

interface FormCautionsProps {
  offered: number;
  today: string | undefined;
  /** Of the stored group; the fields show it. */
  settings: GroupSettings | undefined;
}

/** The same about what stands in the fields of the form around it, said as they change. */
export function FormCautions({offered, today, settings}: FormCautionsProps): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  const cautions = useFormCautions(line, today, settings);
  return (
    <div ref={line} role="status" className={styles.cautions}>
      <Cautions {...{cautions, offered}} />
    </div>
  );
}

function useFormCautions(
  line: RefObject<HTMLElement | null>,
  today: string | undefined,
  settings: GroupSettings | undefined,
): readonly Caution[] {
  const [cautions, setCautions] = useState<readonly Caution[]>([]);
  useEffect(() => {
    const form = line.current!.closest('form')!;
    const look = () => {
      const meetings = meetingsIn(form);
      setCautions(meetings ? cautionsOf(meetings, today) : []);
    };
    // The fields are filled in by an effect of the form, which runs after this one.
    const soon = setTimeout(look, 0);
    form.addEventListener('input', look);
    return () => {
      clearTimeout(soon);
      form.removeEventListener('input', look);
    };
  }, [line, today, settings]);
  return cautions;
}
