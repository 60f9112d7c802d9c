import path from 'node:path';
import type {Heading, Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';

import {attemptId} from '../../src/domain/attempt/attemptId';
import {isAttempted} from '../../src/domain/content/sectionQuestions';
import {pageIdOfFile} from '../content-index/read/files';
import {headingId} from './headingId';
import {block, flag, text} from './tree';

const CASE = /^case-studies\/[^/]+$/;

/**
 * Readies a case for attempt mode: the switch above its first section, and each section in two parts, question and answer,
 * which attemptHead.browser.js folds. Each part carries the id under which the reader's own answer is stored.
 */
export function attempts({siteDir}: {siteDir: string}) {
  return (root: Root, file: VFile): void => {
    const page = pageIdOfFile(path.relative(siteDir, file.path));
    if (!CASE.test(page)) return;
    const [opening, ...sections] = inSections(root.children);
    if (sections.length === 0) return;
    root.children = [
      ...opening!,
      block('AttemptSwitch', []),
      ...sections.flatMap((section) => inTwoParts(section, page)),
    ];
  };
}

/** What stands before the first section, then each section with its heading first. */
function inSections(children: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const child of children) {
    if (isSectionHeading(child)) sections.push([]);
    sections.at(-1)!.push(child);
  }
  return sections;
}

function isSectionHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

function inTwoParts([heading, ...answer]: RootContent[], page: string): RootContent[] {
  const section = headingId(heading as Heading);
  if (!isAttempted(section)) return [heading!, ...answer];
  const id = attemptId(page, section);
  const parts = ['AttemptQuestion', 'AttemptBox'].map((part) =>
    block(part, [text('section', section)]),
  );
  return [
    heading!,
    block('div', [text('data-question', id)], parts),
    block('div', [text('data-answer', id), flag('suppressHydrationWarning')], answer),
  ];
}
