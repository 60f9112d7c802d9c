/** The page that shows the reading maps, kept in step with the front matter of all building blocks. */
import {readingMaps, type MappedBlock} from '../../src/domain/content/readingMap';
import {readSite} from './read/site';

export const MAP_FILE = 'docs/building-blocks/index.mdx';

const START = '{/* Written by npm run reading-map: do not edit. */}';
const END = '{/* End of what npm run reading-map writes. */}';
const FOLDER = 'building-blocks/';

/**
 * The page's text with the maps of today between its markers.
 * @throws Error when a marker is missing
 */
export function withReadingMaps(siteDir: string, page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`${MAP_FILE}: put back the line ${START} and ${END}`);
  const maps = readingMaps(blocksOf(siteDir));
  return `${page.slice(0, start + START.length)}\n\n${maps}\n\n${page.slice(end)}`;
}

function blocksOf(siteDir: string): MappedBlock[] {
  return readSite(siteDir).pages.flatMap(({id, frontMatter}) => {
    const {value} = frontMatter;
    if (value?.kind !== 'building-block') return [];
    const needs = value.needs.filter((need) => need.startsWith(FOLDER));
    const slugOf = (pageId: string): string => pageId.slice(FOLDER.length);
    return [{slug: slugOf(id), title: value.title, needs: needs.map(slugOf)}];
  });
}
