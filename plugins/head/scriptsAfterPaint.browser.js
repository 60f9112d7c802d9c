/**
 * Asks for the page's scripts when the words are there: after the HTML is read and a frame was painted. On a slow line
 * scripts would otherwise share it with the words and their face, and nothing can be done with a page before it is read.
 * Faces that stand further down are asked for still later, so that they are there when the reader is.
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
    setTimeout(warmFaces, 1500);
  }
  function warmFaces() {
    document.fonts.forEach(function (face) {
      var isOurs = /Serif/.test(face.family) && face.style === 'italic';
      var isOfFormulas = /KaTeX_(Main|Math|Size1|Size2)/.test(face.family);
      if (isOurs || (isOfFormulas && face.weight === '400')) face.load().catch(function () {});
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
