const {placeProse} = require('./prose.cjs');
const {holdStill} = require('./still.cjs');

/** Runs after MDX. Options: keepWords, true on the server and at `npm start`; inBrowser, true for what readers get. */
module.exports = function proseLoader(code) {
  const {keepWords, inBrowser} = this.getOptions();
  const placed = placeProse(code, keepWords);
  return keepWords && inBrowser ? placed : holdStill(placed, inBrowser);
};
