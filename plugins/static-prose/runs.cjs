/**
 * Elements of a page whose inside is words and components that are only HTML (`data-run`, set by markStatic). The server
 * renders the inside; the browser's build leaves it out. Plain JavaScript, because the bundler loads it.
 */
const {parse} = require('acorn');

const MARK = 'data-run';
const HOLD = '"data-prose": "", suppressHydrationWarning: true';
const EMPTY = 'dangerouslySetInnerHTML: {__html: ""}';

/** Code of a compiled page with the marked elements held; without their children when `browser` is true. */
function holdRuns(code, browser) {
  if (!code.includes(MARK)) return code;
  const changes = [];
  walk(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
    const mark = node.type === 'ObjectExpression' && node.properties.find((p) => keyOf(p) === MARK);
    if (!mark) return true;
    const children = node.properties.find((property) => keyOf(property) === 'children');
    changes.push([mark.start, mark.end, HOLD]);
    if (browser && children) changes.push([children.start, children.end, EMPTY]);
    return false;
  });
  return changes
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
}

const keyOf = ({key}) => key && (key.name ?? key.value);

/** Visits nodes from the outside in; `enter` returns whether to go on inside. */
function walk(node, enter) {
  if (!node || typeof node.type !== 'string' || !enter(node)) return;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object') walk(child, enter);
}

module.exports = {holdRuns};
