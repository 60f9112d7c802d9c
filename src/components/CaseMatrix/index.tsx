import {type ReactNode} from 'react';

import cases from '@generated/content-index/default/cases.json';

import {CaseMatrixView} from './CaseMatrixView';
import {Next} from './Next';
import {useRead} from './useRead';

/** Which page to read next, and which case needs or draws on which building block. */
export function CaseMatrix(): ReactNode {
  const read = useRead();
  return (
    <>
      <Next data={cases} read={read} />
      <CaseMatrixView data={cases} read={read} />
    </>
  );
}
