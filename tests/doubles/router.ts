/** Stands for @docusaurus/router in unit tests: always the front page, and nowhere to go. */
export function useLocation(): {pathname: string; hash: string; search: string} {
  return {pathname: '/handbook/', hash: '', search: ''};
}

export function useHistory(): {push: () => void; replace: () => void} {
  return {push: () => undefined, replace: () => undefined};
}
