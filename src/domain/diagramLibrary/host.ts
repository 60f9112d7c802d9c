import type {ContentIndex, Page, Post} from '../content/types';
import type {Step} from '../content/vocabulary';

/** What a diagram stands in: a page, or a post of the blog. */
export interface Host extends Post, Pick<Page, 'cards'> {
  frontMatter: {kind: string; steps: readonly Step[]; blocks: readonly string[]};
}

const OF_POSTS = {kind: 'blog', steps: [], blocks: []};

/** Pages in their order, then posts in theirs. */
export function hostsOf({pages, posts}: Pick<ContentIndex, 'pages' | 'posts'>): Host[] {
  return [...pages, ...posts.map((post) => ({...post, frontMatter: OF_POSTS}))];
}
