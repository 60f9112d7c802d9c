const fs = require('fs');

const {placeProse} = require('./prose.cjs');
const {holdRuns} = require('./runs.cjs');
const {holdStill} = require('./still.cjs');

/**
 * Runs after MDX. Options: `target`, 'server', 'browser' or 'preview' (`npm start`, where every component is alive and
 * every word is in the code); `siteDir`; `published` and `readers` as in still.cjs.
 */
module.exports = function proseLoader(code) {
  const {target, siteDir, ...names} = this.getOptions();
  const hasStyles = (address) => fs.existsSync(address.replace('@site', siteDir));
  const browser = target === 'browser';
  const placed = placeProse(code, !browser);
  if (target === 'preview') return holdRuns(placed, false);
  return holdStill(holdRuns(placed, browser), {browser, hasStyles, ...names});
};
