/**
 * Rewrites the imports of a compiled page for components that are not alive from the start (src/components/names.ts,
 * `published`). Plain JavaScript, because the bundler loads it.
 */
const STILL = '@site/src/components/ui/Still';
const ISLAND = '@site/src/components/ui/Island';
/** Inline words stay inline; whole parts get a box of their own. */
const INLINE = ['Cite', 'Term', 'Value'];

const IMPORT = /import\s*\{\s*(\w+)\s*\}\s*from\s*["']([^"']+)["'];?/g;
const DATA_IMPORT = /import\s+(\w+)\s+from\s*(["'][^"']+["']);?/g;

const tagOf = (name) => (INLINE.includes(name) ? 'span' : 'div');

function inBrowser(kind, name, from, hasStyles) {
  const styles = `${from}/styles.module.css`;
  return kind === 'html'
    ? `${hasStyles(styles) ? `import "${styles}"; ` : ''}const ${name} = stillInBrowser("${tagOf(name)}");`
    : `const ${name} = islandInBrowser(() => import("${from}").then((m) => m.${name}));`;
}

function onServer(kind, name, from) {
  const wrapped =
    kind === 'html'
      ? `stillOnServer(${name}Alive, "${tagOf(name)}")`
      : `islandOnServer(${name}Alive)`;
  return `import {${name} as ${name}Alive} from "${from}"; const ${name} = ${wrapped};`;
}

/**
 * Code of a compiled page in which still components keep their HTML and lose, in the browser, their code and data.
 * `published`: name → 'html' or 'island'; `readers`: name of imported data → names of the components that read it;
 * `hasStyles`: whether there is a style sheet at an address that begins with @site.
 */
function holdStill(code, {browser, published, readers, hasStyles}) {
  const used = new Set();
  const held = code.replace(IMPORT, (all, name, from) => {
    const kind = published[name];
    if (!kind) return all;
    used.add(name);
    return (browser ? inBrowser : onServer)(kind, name, from, hasStyles);
  });
  if (used.size === 0) return code;
  const helpers = browser
    ? `import {stillInBrowser} from "${STILL}"; import {islandInBrowser} from "${ISLAND}/inBrowser"; import {later} from "${ISLAND}/later";`
    : `import {stillOnServer} from "${STILL}"; import {islandOnServer} from "${ISLAND}/onServer";`;
  return `${helpers}\n${browser ? lateData(held, used, {published, readers}) : held}`;
}

/** Data that an island reads is loaded with it; data that only the server reads is not loaded at all. */
function lateData(code, used, {published, readers}) {
  return code.replace(DATA_IMPORT, (all, local, file) => {
    const names = (readers[local] ?? []).filter((name) => used.has(name));
    if (names.length === 0) return all;
    const late = names.some((name) => published[name] === 'island');
    return `const ${local} = ${late ? `later(() => import(${file}))` : 'undefined'};`;
  });
}

module.exports = {holdStill};
