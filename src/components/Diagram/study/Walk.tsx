import {type ReactNode, useEffect, useRef, useState} from 'react';

import {toldSteps} from '@site/src/domain/walk';
import {wantsLessMotion} from '@site/src/platform/motion';

import {clear, drawingIn} from './drawn';
import {light} from './light';
import type {PartProps} from './part';
import {WalkPanel} from './WalkPanel';

/** A walk through the drawing: the lit step there, what it says here. */
export function Walk({sheet, picture, reveal, onEnd}: PartProps): ReactNode {
  const [at, setAt] = useState(0);
  const [steps] = useState(() => toldSteps(sheet));
  const shown = useRef(reveal);
  useEffect(() => {
    shown.current = reveal;
  });
  useEffect(() => {
    const svg = drawingIn(picture.current);
    const step = steps[at];
    if (!svg || !step) return undefined;
    const past = steps.slice(0, at).map(({edge}) => edge);
    const moves = !wantsLessMotion();
    const lit = light(svg, {step, number: at + 1, past, edges: sheet.edges, moves});
    if (lit.length > 0) shown.current(lit);
    return () => clear(svg);
  }, [at, steps, sheet, picture]);
  const {title = '', untimed} = sheet.walk ?? {};
  return <WalkPanel {...{title, untimed, steps, at, onEnd}} go={setAt} />;
}
