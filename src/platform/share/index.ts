/**
 * Links that carry a part of a learner's record. The codec is loaded when somebody shares or opens
 * something, not before.
 */
import type {Decoded, Shared, ShareProblem} from '@site/src/domain/share';

export {setFragment, useFragment} from './useFragment';

export type ShareLink =
  | {
      readonly ok: true;
      readonly address: string;
      readonly lengthCharacters: number;
      /** Longer than some messengers carry: offer the file. */
      readonly isLong: boolean;
      /** The text of a file that carries the same. */
      readonly file: string;
    }
  | {readonly ok: false; readonly problem: ShareProblem};

const codec = () => import('@site/src/domain/share');

/** Fetches the codec ahead of a click. */
export function expectSharing(): void {
  codec().catch(() => {});
}

/**
 * The link for something shared.
 * @param sharePath path of the page that opens links, with the site's base path
 */
export async function makeShareLink(shared: Shared, sharePath: string): Promise<ShareLink> {
  const {encodeShare, linkLimit, writeShareFile} = await codec();
  const encoded = encodeShare(shared);
  if (!encoded.ok) return encoded;
  const address = `${window.location.origin}${sharePath}#${encoded.fragment}`;
  return {
    ok: true,
    address,
    lengthCharacters: address.length,
    isLong: address.length > linkLimit,
    file: writeShareFile(encoded.fragment),
  };
}

/**
 * The fragment (without `#`) that carries something shared.
 * @throws Error when it is too large or not what its kind must be
 */
export async function fragmentFor(shared: Shared): Promise<string> {
  const encoded = (await codec()).encodeShare(shared);
  if (!encoded.ok) throw new Error(encoded.problem);
  return encoded.fragment;
}

/** What a fragment (without `#`) holds, or what is wrong with it. */
export async function openFragment(fragment: string): Promise<Decoded> {
  return (await codec()).decodeShare(fragment);
}

/** What a file holds that was offered in place of a long link. */
export async function openShareFile(text: string): Promise<Decoded> {
  const {decodeShare, readShareFile} = await codec();
  const fragment = readShareFile(text);
  return fragment === undefined ? {ok: false, problem: 'not-this-handbook'} : decodeShare(fragment);
}
