/**
 * Attempt mode, before first paint and without React. Stands in every page's head; attemptHead.ts puts the keys in. It sets
 * <html data-attempt>; while the page is parsed, and whenever one comes later, it folds each [data-answer] that the reader
 * has not opened, and marks the [data-question] above it and its button. A folded answer can be found by the browser's
 * search and by links, which open it. The switch and all buttons are answered here, so they work before React does.
 * With storage blocked everything holds until the page is left.
 */
(function (modeKey, openedKey) {
  var PARTS = '[data-answer],[data-question],[data-attempt-toggle],[data-attempt-mode]';
  var root = document.documentElement;
  /** What could not be stored. */
  var unstored = {};

  function read(key) {
    try {
      return unstored[key] || localStorage.getItem(key) || '';
    } catch {
      return unstored[key] || '';
    }
  }
  function write(key, value) {
    try {
      localStorage.setItem(key, value);
      delete unstored[key];
    } catch {
      unstored[key] = value + ' ';
    }
  }
  function opened() {
    return read(openedKey).split(' ').filter(Boolean);
  }

  function settle(node) {
    var data = node.dataset || {};
    var id = data.answer || data.question || data.attemptToggle;
    if (data.attemptMode) node.checked = data.attemptMode === root.dataset.attempt;
    if (!id) return;
    var isOpen = root.dataset.attempt !== 'on' || opened().indexOf(id) >= 0;
    if (data.question) node.toggleAttribute('data-open', isOpen);
    else if (data.attemptToggle) node.setAttribute('aria-expanded', isOpen);
    else if (isOpen) node.removeAttribute('hidden');
    else node.setAttribute('hidden', 'until-found');
  }
  function settleAll(within) {
    within.querySelectorAll(PARTS).forEach(settle);
  }

  function setOpen(ids, isOpen) {
    var others = opened().filter(function (id) {
      return ids.indexOf(id) < 0;
    });
    write(openedKey, (isOpen ? others.concat(ids) : others).join(' '));
    settleAll(document);
  }
  /** Opens the answer around a place; returns whether it was folded. */
  function reveal(place) {
    var answer = place && place.closest && place.closest('[data-answer][hidden]');
    if (answer) setOpen([answer.dataset.answer], true);
    return !!answer;
  }
  /** Where the address points to. Ids are plain ASCII: nothing to decode. */
  function target() {
    return location.hash && document.getElementById(location.hash.slice(1));
  }
  function follow() {
    if (reveal(target())) target().scrollIntoView();
  }

  var coming = new MutationObserver(function (records) {
    var place = target();
    records.forEach(function (record) {
      record.addedNodes.forEach(function (node) {
        settle(node);
        if (document.readyState !== 'loading' && node.querySelectorAll) settleAll(node);
        if (place && node.contains(place)) reveal(place);
      });
    });
  });
  function setMode(mode) {
    root.dataset.attempt = mode.trim() === 'on' ? 'on' : 'off';
    if (root.dataset.attempt === 'on') coming.observe(root, {childList: true, subtree: true});
    else coming.disconnect();
    settleAll(document);
  }

  setMode(read(modeKey));
  document.addEventListener('DOMContentLoaded', function () {
    settleAll(document);
    follow();
  });
  addEventListener('hashchange', follow);
  // In the capturing phase: before hydration, presses in words of the page go no further (plugins/static-prose).
  document.addEventListener(
    'change',
    function (event) {
      var mode = event.target.dataset.attemptMode;
      if (!mode) return;
      write(modeKey, mode);
      setMode(mode);
    },
    true,
  );
  document.addEventListener(
    'click',
    function (event) {
      var button = event.target.closest('[data-attempt-toggle],[data-attempt-all]');
      if (!button) return;
      var all = [].map.call(document.querySelectorAll('[data-answer]'), function (answer) {
        return answer.dataset.answer;
      });
      if (button.dataset.attemptAll) setOpen(all, button.dataset.attemptAll === 'open');
      else setOpen([button.dataset.attemptToggle], button.getAttribute('aria-expanded') !== 'true');
    },
    true,
  );
  // What the browser's search has found, or a link of the site (src/theme/MDXContent) leads to.
  document.addEventListener('beforematch', function (event) {
    reveal(event.target);
  });
  addEventListener('storage', function (event) {
    if (event.key === modeKey) setMode(event.newValue || '');
  });
  addEventListener('pageshow', function (event) {
    if (event.persisted) setMode(read(modeKey));
  });
})('MODE_KEY', 'OPENED_KEY');
