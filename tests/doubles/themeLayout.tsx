import type {ReactNode} from 'react';

/** Stands for @theme/Layout in unit tests: the page without what stands around it. */
export default function Layout({children}: {children: ReactNode}): ReactNode {
  return <>{children}</>;
}
