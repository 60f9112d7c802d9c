/**
 * `npm run reading-map`: writes the reading maps into docs/building-blocks/index.mdx, between its two markers, from the
 * front matter of all blocks. Then run `npm run diagrams`. A test fails while the page is behind.
 */
import fs from 'node:fs';
import path from 'node:path';
import {MAP_FILE, withReadingMaps} from '../plugins/content-index/readingMapPage';

const siteDir = path.resolve(__dirname, '..');
const file = path.join(siteDir, MAP_FILE);
const before = fs.readFileSync(file, 'utf8');
const after = withReadingMaps(siteDir, before);

fs.writeFileSync(file, after);
console.log(after === before ? `${MAP_FILE} is up to date` : `${MAP_FILE} has new maps`);
