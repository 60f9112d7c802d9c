/** Stands for @docusaurus/useBrokenLinks in unit tests: nobody collects. */
export default function useBrokenLinks(): {collectAnchor: () => void; collectLink: () => void} {
  return {collectAnchor: () => undefined, collectLink: () => undefined};
}
