/** Stands for @docusaurus/useBaseUrl in unit tests: the site lies under /handbook/. */
export default function useBaseUrl(path: string): string {
  return `/handbook/${path.replace(/^\//, '')}`;
}

export function useBaseUrlUtils(): {withBaseUrl: (path: string) => string} {
  return {withBaseUrl: useBaseUrl};
}
