import {type ReactNode} from 'react';

import styles from './styles.module.css';

interface BoxesProps {
  legend: string;
  className?: string;
  children: ReactNode;
}

/** Boxes to tick, under one legend. */
export function Boxes({legend, className, children}: BoxesProps): ReactNode {
  return (
    <fieldset className={[styles.boxes, className].filter(Boolean).join(' ')}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
