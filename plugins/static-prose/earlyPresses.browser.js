/**
 * Until React has hydrated the page, a press in words that have no code is the browser's alone: a tick shows, a section
 * opens, at once. React, which listens at the root, would answer it by hydrating the whole page first.
 */
(function () {
  var PRESSES =
    'pointerdown pointerup mousedown mouseup touchstart touchend click input change keydown keyup focusin focusout';
  function keep(event) {
    if (document.documentElement.dataset.hasHydrated === 'true') return;
    if (event.target.closest && event.target.closest('[data-prose]')) event.stopPropagation();
  }
  PRESSES.split(' ').forEach(function (press) {
    document.addEventListener(press, keep, true);
  });
})();
