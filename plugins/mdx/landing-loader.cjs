/**
 * Compiled pages are cached between builds by their own text. This loader, which leaves the text as it is,
 * makes a page also depend on whether each planned page that it links to is written: see landing.ts.
 */
const tsx = require('tsx/cjs/api');

const {isWritten, linkedAddresses} = tsx.require('./landing.ts', __filename);

module.exports = function landingLoader(source) {
  const {siteDir} = this.getOptions();
  for (const address of linkedAddresses(source)) isWritten(this, siteDir, address);
  return source;
};
