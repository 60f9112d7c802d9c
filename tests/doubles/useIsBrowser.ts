/** Stands for @docusaurus/useIsBrowser in unit tests: as on the server and before hydration. */
export default function useIsBrowser(): boolean {
  return false;
}
