/**
 * The reader's level, before first paint and without React. Stands in every page's head; levelHead.ts puts
 * the key in. It sets <html data-level>, closes <details data-level> above that level while the page is
 * still being parsed (so nothing shifts), and keeps <select data-level-select> and the other tabs in step.
 * With storage blocked a choice holds until the page is left.
 */
(function (key) {
  var LEVELS = ['mid', 'senior', 'staff'];
  var root = document.documentElement;

  function known(level) {
    return LEVELS.indexOf(level) < 0 ? 'staff' : level;
  }
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  function store(level) {
    try {
      localStorage.setItem(key, level);
    } catch {
      // Blocked or full: the page follows the choice all the same.
    }
  }

  function settle(node) {
    if (node.nodeName === 'DETAILS' && node.dataset.level) {
      node.open = LEVELS.indexOf(node.dataset.level) <= LEVELS.indexOf(root.dataset.level);
    } else if (node.nodeName === 'OPTION' && node.closest('[data-level-select]')) {
      node.selected = node.value === root.dataset.level;
    }
  }
  function apply(level) {
    root.dataset.level = known(level);
    document.querySelectorAll('details[data-level], [data-level-select] option').forEach(settle);
  }

  /** A link to a place inside a closed section opens it. Ids are plain ASCII: nothing to decode. */
  function reveal() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var opened = false;
    for (var node = target; node; node = node.parentElement) {
      if (node.nodeName === 'DETAILS' && !node.open) opened = node.open = true;
    }
    if (opened) target.scrollIntoView();
  }

  root.dataset.level = known(stored());
  var parsing = new MutationObserver(function (records) {
    records.forEach(function (record) {
      record.addedNodes.forEach(settle);
    });
  });
  parsing.observe(root, {childList: true, subtree: true});

  document.addEventListener('DOMContentLoaded', function () {
    parsing.takeRecords().forEach(function (record) {
      record.addedNodes.forEach(settle);
    });
    parsing.disconnect();
    reveal();
  });
  document.addEventListener('change', function (event) {
    if (!event.target.matches('[data-level-select]')) return;
    store(event.target.value);
    apply(event.target.value);
  });
  addEventListener('hashchange', reveal);
  addEventListener('storage', function (event) {
    if (event.key === key) apply(event.newValue);
  });
  addEventListener('pageshow', function (event) {
    if (event.persisted && stored()) apply(stored());
  });
})('LEVEL_KEY');
