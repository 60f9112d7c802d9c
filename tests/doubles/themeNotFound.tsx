import type {ReactNode} from 'react';

/** Stands for @theme/NotFound in unit tests. */
export default function NotFound(): ReactNode {
  return <h1>Page not found</h1>;
}
