import type {AnchorHTMLAttributes, ReactNode} from 'react';

/** Stands for @docusaurus/Link in unit tests: a plain link. */
export default function Link({
  to,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {to?: string}): ReactNode {
  return <a href={to} {...rest} />;
}
