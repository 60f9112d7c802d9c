/**
 * Components whose HTML never changes in the browser. The server renders them; the browser's build of a page leaves out
 * their code and the data that only they read, and keeps their style sheets.
 */
const STILL = {
  Cite: {tag: 'span', data: 'pageReferences'},
  References: {tag: 'div', data: 'pageReferences'},
  Rubric: {tag: 'div', data: 'interviewYaml'},
};
const HELPERS = '@site/src/components/ui/Still';

const importOf = (names) =>
  new RegExp(`import\\s*\\{\\s*(${names})\\s*\\}\\s*from\\s*["']([^"']+)["'];?`, 'g');
const NAMES = Object.keys(STILL).join('|');
const DATA = [...new Set(Object.values(STILL).map(({data}) => data))].join('|');
const DATA_IMPORT = new RegExp(`import\\s+(${DATA})\\s+from\\s*["'][^"']+["'];?`, 'g');

/** Code of a compiled page in which the still components keep their HTML and lose, in the browser, their code. */
function holdStill(code, inBrowser) {
  const used = new Set();
  const held = code.replace(importOf(NAMES), (_all, name, from) => {
    used.add(name);
    const {tag} = STILL[name];
    return inBrowser
      ? `import "${from}/styles.module.css"; const ${name} = stillInBrowser("${tag}");`
      : `import {${name} as ${name}Alive} from "${from}"; const ${name} = stillOnServer(${name}Alive, "${tag}");`;
  });
  if (used.size === 0) return code;
  const helper = inBrowser ? 'stillInBrowser' : 'stillOnServer';
  const whole = `import {${helper}} from "${HELPERS}";\n${held}`;
  return inBrowser ? whole.replace(DATA_IMPORT, 'const $1 = undefined;') : whole;
}

module.exports = {holdStill, STILL};
