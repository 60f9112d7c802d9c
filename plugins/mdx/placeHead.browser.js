/**
 * Holds the place that a link leads to. What is far from the window is laid out when it comes near
 * (content-visibility), so on arrival all above the place may grow; until the reader does something, or for four seconds,
 * the place is kept where it belongs. Stands in every page's head. The page's own scripts announce a navigation inside
 * the site by a `landing` event. Going back or reloading is left to the browser, which knows where the reader was.
 */
(function () {
  var HOLD_MS = 4000;
  var root = document.documentElement;
  var place, endMs;
  var sizes = window.ResizeObserver && new ResizeObserver(keep);

  function target() {
    return location.hash && document.getElementById(location.hash.slice(1));
  }
  /** How far the place is from where a link puts it, in pixels. */
  function off(element) {
    var margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
    return Math.abs(element.getBoundingClientRect().top - margin);
  }
  function release() {
    place = null;
    if (sizes) sizes.disconnect();
  }
  function keep() {
    if (!place) return;
    if (Date.now() > endMs || !place.isConnected) release();
    else if (off(place) > 1) place.scrollIntoView();
  }
  function hold() {
    release();
    place = target();
    if (!place || !sizes) return;
    endMs = Date.now() + HOLD_MS;
    // The body is as high as the window.
    sizes.observe(document.getElementById('__docusaurus'));
  }

  document.addEventListener('DOMContentLoaded', function () {
    var visit = performance.getEntriesByType('navigation')[0];
    if (!visit || visit.type === 'navigate') hold();
  });
  addEventListener('hashchange', function () {
    var isAtEnd = scrollY + innerHeight > root.scrollHeight - 2;
    if (target() && (off(target()) < 2 || isAtEnd)) hold();
  });
  addEventListener('landing', hold);
  ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach(function (act) {
    addEventListener(act, release, {passive: true, capture: true});
  });
})();
