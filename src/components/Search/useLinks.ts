import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';

import type {Links} from './Options';

/** Results lead through the site's router; a click that asks for a new tab is left to the browser. */
export function useLinks(): Links {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  return {
    hrefOf: withBaseUrl,
    open: (path, event) => {
      if (event && (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)) return;
      event?.preventDefault();
      history.push(withBaseUrl(path));
    },
  };
}
