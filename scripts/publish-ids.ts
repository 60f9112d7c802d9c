/**
 * `npm run ids`: appends every id that is not yet in docs/ids.lock to it. It never removes or changes a
 * line: an id that is gone is marked there by hand, `moved-to: page-id id` or `retired: reason`.
 */
import fs from 'node:fs';
import path from 'node:path';
import {readSite, LOCK_FILE} from '../plugins/content-index/read/site';
import {unpublishedLines} from '../plugins/content-index/unpublished';

const siteDir = path.resolve(__dirname, '..');
const lines = unpublishedLines(readSite(siteDir));
const file = path.join(siteDir, LOCK_FILE);

fs.appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
console.log(`${lines.length} new ids in ${LOCK_FILE}`);
