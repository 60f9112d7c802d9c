import type {ReactNode} from 'react';

/** Stands for @docusaurus/Head in unit tests: renders nothing. */
export default function Head(): ReactNode {
  return null;
}
