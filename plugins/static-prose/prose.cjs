/**
 * What MDX wrote for an element that markStatic has emptied: `"data-prose": "<html>"`. Plain JavaScript, because the
 * bundler loads it.
 */
const MARK = /"data-prose": ?("(?:[^"\\]|\\.)*")/g;

/** Code of a compiled page with the words in place, or, where the HTML has them already, without. */
function placeProse(code, keepWords) {
  return code.replace(
    MARK,
    (_all, html) =>
      `"data-prose": "", suppressHydrationWarning: true, dangerouslySetInnerHTML: {__html: ${keepWords ? html : '""'}}`,
  );
}

module.exports = {placeProse};
