import type {Heading} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {pageRule} from '../house-rule';

/** A link to a section must survive a better heading, so sections are named by hand. */
const ID = /^\/\*\s*#[a-z0-9]+(?:-[a-z0-9]+)*\s*\*\/$/;

const hasId = (heading: Heading): boolean => {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' && ID.test(last.value.trim());
};

export const headingIds = pageRule('heading-ids', (page, report) =>
  visit(page, 'heading', (heading) => {
    if (heading.depth !== 2 && heading.depth !== 3) return;
    if (hasId(heading)) return;
    report(`"${toString(heading).trim()}" needs an id at its end: {/* #short-name */}`, heading);
  }),
);
