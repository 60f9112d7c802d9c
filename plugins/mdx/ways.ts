import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';

import {pageIdOfFile} from '../content-index/read/files';
import {headingId} from './headingId';
import {block, text} from './tree';

/** Pages that teach; the index pages of the folders do not. */
const TEACHING = /^(framework|(building-blocks|case-studies|framework)\/[^/]+)$/;

/** Puts what to know first under a page's opening, and where to go on above its references. */
export function ways({siteDir}: {siteDir: string}) {
  return ({children}: Root, file: VFile): void => {
    if (!TEACHING.test(pageIdOfFile(path.relative(siteDir, file.path)))) return;
    const references = children.findIndex(isReferences);
    const end = references < 0 ? children.length : references;
    children.splice(end, 0, waysAt('after'));
    const opening = children.findIndex(({type}) => type === 'paragraph');
    if (opening >= 0 && opening < end) children.splice(opening + 1, 0, waysAt('before'));
  };
}

const waysAt = (place: string): RootContent => block('Ways', [text('place', place)]);

function isReferences(node: RootContent): boolean {
  return node.type === 'heading' && headingId(node) === 'references';
}
