/**
 * Stands for Docusaurus's prefetch helper, which fetches the code of every page whose link scrolls into view: on a long page
 * more bytes than the page itself. A link that is pointed at or focused is still preloaded.
 */
export default function noPrefetch() {
  return Promise.resolve();
}
