/**
 * Data that Docusaurus ships to every page: lists of all pages with their descriptions, which only its own cards, version
 * menus and document links in the bar read. The handbook has none of these, and the lists grow with every page.
 * Plain JavaScript, because the bundler loads it.
 */
module.exports = function leanData(source) {
  return JSON.stringify(JSON.parse(source), (_key, value) => {
    if (value?.docsSidebars) return {...value, docs: {}};
    if (value?.mainDocId) return {...value, docs: []};
    return value;
  });
};
