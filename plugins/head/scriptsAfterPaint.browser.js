/**
 * Asks for the page's scripts when the words are there: after the HTML is read and a frame was painted. On a slow line
 * scripts would otherwise share it with the words and their face, and nothing can be done with a page before it is read.
 * SCRIPTS is the list of addresses, in the order in which they must run.
 */
(function (scripts) {
  function ask() {
    scripts.forEach(function (address) {
      var script = document.createElement('script');
      script.src = address;
      script.async = false;
      document.head.appendChild(script);
    });
  }
  function afterPaint() {
    // A page in the background paints no frame until it is looked at.
    if (document.hidden) ask();
    else
      requestAnimationFrame(function () {
        setTimeout(ask);
      });
  }
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', afterPaint, {once: true});
  else afterPaint();
})(SCRIPTS);
