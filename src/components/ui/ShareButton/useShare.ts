import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState} from 'react';

import type {Shared} from '@site/src/domain/share';
import {copyText} from '@site/src/platform/clipboard';
import {makeShareLink, type ShareLink} from '@site/src/platform/share';

type MadeLink = Extract<ShareLink, {ok: true}>;

/** What became of the last click on Share. */
export type Sharing =
  | {readonly at: 'rest' | 'making' | 'failed' | 'no-codec'}
  | {readonly at: 'copied' | 'copy-yourself' | 'too-long'; readonly link: MadeLink};

/** Makes the link at a click and copies it; where that is refused, the link is shown. */
export function useShare(what: () => Shared): {sharing: Sharing; share(): Promise<void>} {
  const sharePath = useBaseUrl('/share/');
  const [sharing, setSharing] = useState<Sharing>({at: 'rest'});
  const share = async () => {
    setSharing({at: 'making'});
    const making = makeShareLink(what(), sharePath);
    const isCopied = await copyText(() => making.then(shortAddress));
    setSharing(await making.then((link) => outcome(link, isCopied), noCodec));
  };
  return {sharing, share};
}

/** Nothing is copied that should go as a file. */
function shortAddress(link: ShareLink): string {
  if (!link.ok || link.isLong) throw new Error('no link to copy');
  return link.address;
}

function outcome(link: ShareLink, isCopied: boolean): Sharing {
  if (!link.ok) return {at: 'failed'};
  if (link.isLong) return {at: 'too-long', link};
  return {at: isCopied ? 'copied' : 'copy-yourself', link};
}

function noCodec(): Sharing {
  return {at: 'no-codec'};
}
