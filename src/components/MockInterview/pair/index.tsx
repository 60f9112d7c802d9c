import type {ReactNode} from 'react';
import type {ViewProps} from '../Attempt';
export default function V({of}: ViewProps): ReactNode {
  return <p>{of.title}</p>;
}
