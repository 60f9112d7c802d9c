// Never runs: loader.cjs replaces it by the drawing that the import's query names.
module.exports = {};
