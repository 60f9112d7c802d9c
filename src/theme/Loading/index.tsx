import type {ReactNode} from 'react';

interface LoadingProps {
  error: unknown;
  retry: () => void;
  pastDelay: boolean;
}

/** What stands while the code of the next page is on its way, and when it does not come. */
export default function Loading({error, retry, pastDelay}: LoadingProps): ReactNode {
  if (error) {
    return (
      <p role="alert">
        This page could not be loaded.{' '}
        <button type="button" onClick={retry}>
          Try again
        </button>
      </p>
    );
  }
  return pastDelay ? <p role="status">Loading…</p> : null;
}
