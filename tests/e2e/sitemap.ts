import {readFileSync} from 'node:fs';
import {PUBLISHED} from '../../scripts/test/stages/site';

const ROOT = PUBLISHED.SITE_URL + PUBLISHED.BASE_URL;
const BEYOND_THE_SITEMAP = ['share/', 'search/'];

const sitemap = readFileSync('build/sitemap.xml', 'utf8');

/** Every page, as its path under the site's root: '' is the home page. */
export const everyPage: string[] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map(([, address = '']) => address)
  .map((address) => {
    if (!address.startsWith(ROOT)) throw new Error(`sitemap.xml: ${address} is not under ${ROOT}`);
    return address.slice(ROOT.length);
  })
  .concat(BEYOND_THE_SITEMAP.filter(isBuilt))
  .sort();

function isBuilt(page: string): boolean {
  try {
    return readFileSync(`build/${page}index.html`).length > 0;
  } catch {
    return false;
  }
}

const html = (page: string): string => readFileSync(`build/${page}index.html`, 'utf8');
const kindOf = (page: string): string => /<figure [^>]*data-kind=(\w+)/.exec(html(page))?.[1] ?? '';

const isGenerated = (page: string): boolean => page.startsWith('diagrams/') && page !== 'diagrams/';
const generated = everyPage.filter(isGenerated);
const onePerKind = [...new Map(generated.map((page) => [kindOf(page), page])).values()];

/** Pages that a person wrote; of the generated pages one for each kind of diagram stands for all. */
export const authoredPages: string[] = [
  ...everyPage.filter((page) => !isGenerated(page)),
  ...onePerKind,
];

/** Authored pages that show at least one diagram. */
export const pagesWithDiagrams: string[] = authoredPages.filter((page) => kindOf(page) !== '');
