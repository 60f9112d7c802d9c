import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {Node, Point} from 'unist';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** One thing that is wrong in a text, at an offset into that text. */
export interface Finding {
  offset: number;
  message: string;
}

export type FindInText = (text: string) => Finding[];
type Report = (message: string, at?: Node | Point) => void;

/** A rule of the house style: a remark plugin that reads and reports and never changes a page. */
export interface HouseRule {
  name: string;
  plugin: Plugin<[], Root>;
  /** Rules about words also read the texts of the YAML beside a page. */
  find?: FindInText;
}

const SOURCE = 'house-style';

/** Where `text.slice(offset)` begins, if the text begins at `start`. */
export function pointAfter(start: Point, text: string, offset: number): Point {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length === 1 ? start.column + last.length : last.length + 1;
  return {line: start.line + lines.length - 1, column};
}

const reporter =
  (file: VFile, name: string): Report =>
  (message, at) =>
    void file.message(message, {
      place: at && 'line' in at ? at : at?.position,
      source: SOURCE,
      ruleId: name,
    });

/** A rule that looks at the parsed page. */
export function pageRule(name: string, check: (page: Root, report: Report) => void): HouseRule {
  return {name, plugin: () => (page, file) => check(page, reporter(file, name))};
}

/** A rule about words: reads running text, never code, formulas or addresses. */
export function wordRule(name: string, find: FindInText): HouseRule {
  const rule = pageRule(name, (page, report) =>
    visit(page, 'text', (node) => {
      const start = node.position?.start;
      if (!start) return;
      for (const {offset, message} of find(node.value))
        report(message, pointAfter(start, node.value, offset));
    }),
  );
  return {...rule, find};
}

/** A rule about source that the parser stops at: it reads before the parser does. */
export function sourceRule(name: string, find: FindInText): HouseRule {
  const plugin: Plugin<[], Root> = function () {
    const parse = this.parser;
    if (!parse) throw new Error(`${name}: a parser must be used before this rule`);
    this.parser = (source, file) => {
      const report = reporter(file, name);
      for (const {offset, message} of find(source))
        report(message, pointAfter({line: 1, column: 1}, source, offset));
      return parse(source, file);
    };
  };
  return {name, plugin};
}
