import type {ReactNode} from 'react';

const KEPT = {__html: ''};

/**
 * Keeps what the server rendered as it stands until there is something new to show. React leaves the inside
 * of such an element alone when it hydrates.
 */
export function ServerDrawn({children}: {children: ReactNode | undefined}): ReactNode {
  if (children !== undefined) return <div key="live">{children}</div>;
  return <div key="server" suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />;
}
