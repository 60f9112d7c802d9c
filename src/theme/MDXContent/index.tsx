import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import MDXContent from '@theme-original/MDXContent';
import type {Props} from '@theme/MDXContent';
import {type ReactNode, useEffect} from 'react';

import {followTerms} from '@site/src/components/Term/bubbles';

import {fillProse} from './fillProse';
import {followLinks} from './followLinks';
import {openAnswers} from './openAnswers';

/**
 * The page's content. Its static words (plugins/static-prose) are brought in on navigation inside the site, and what
 * stands in them is followed here: links between pages and the bubbles of terms, and links into folded answers.
 */
export default function ContentWithProse(props: Props): ReactNode {
  const history = useHistory();
  const baseUrl = useBaseUrl('/');
  useEffect(() => {
    const stop = new AbortController();
    const {signal} = stop;
    const content = document.querySelector<HTMLElement>('.markdown');
    if (content) {
      void fillProse(content, signal);
      followTerms(content, signal);
      followLinks(content, signal, {baseUrl, go: (path) => history.push(path)});
    }
    openAnswers(history, signal);
    return () => stop.abort();
  }, [history, baseUrl]);
  return <MDXContent {...props} />;
}
