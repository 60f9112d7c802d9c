/** Hands a drawing to a page. The work is in load.ts, so that it is typed and tested. */
const tsx = require('tsx/cjs/api');

const {drawingModule} = tsx.require('./load.ts', __filename);

module.exports = function diagramLoader() {
  const done = this.async();
  // The message says all; a trace would only point at this loader.
  const fail = ({message}) => done(Object.assign(new Error(message), {stack: message}));
  drawingModule(this).then((code) => done(null, code), fail);
};
