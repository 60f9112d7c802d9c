/**
 * Loads a YAML file under docs/ as a module. The work is in yamlModule.ts, so that it is typed and tested.
 * `?keys=a,b` picks entries of references.yaml and glossary.yaml, in that order.
 */
const path = require('node:path');
const tsx = require('tsx/cjs/api');

const {yamlModule} = tsx.require('./yamlModule.ts', __filename);
const {isWritten} = tsx.require('./landing.ts', __filename);

module.exports = function yamlLoader(source) {
  const {siteDir} = this.getOptions();
  const keys = new URLSearchParams(this.resourceQuery).get('keys');
  return yamlModule({
    source,
    filePath: path.relative(siteDir, this.resourcePath),
    keys: keys === null ? undefined : keys.split(','),
    isWritten: (address) => isWritten(this, siteDir, address),
  });
};
