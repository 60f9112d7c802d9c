/** Runs oneRoute.ts on what Docusaurus generates, for the browser's build. */
const path = require('node:path');
const {readFileSync} = require('node:fs');
const tsx = require('tsx/cjs/api');

const {oneChunkName, oneRegistry, oneRoute} = tsx.require('./oneRoute.ts', __filename);

module.exports = function oneRouteLoader(code) {
  const {baseUrl, generatedFilesDir} = this.getOptions();
  const file = path.join(generatedFilesDir, 'routesChunkNames.json');
  this.addDependency(file);
  const names = JSON.parse(readFileSync(file, 'utf8'));
  const name = path.basename(this.resourcePath);
  if (name === 'routesChunkNames.json') return JSON.stringify(oneChunkName(names, baseUrl));
  return name === 'registry.js' ? oneRegistry(code, names) : oneRoute(code, names, baseUrl);
};
