/**
 * Brings the pictures of the cards in when they come near the window, and takes them away when they are far: a
 * thousand drawings in one page would slow down everything. Each frame of the screen gets little of this work.
 */

const NEAR = '700px 0px';
const FETCHED_AT_ONCE = 4;
/** Leaves time for the rest of a frame. */
const FRAME_BUDGET_MS = 6;

interface Near {
  card: Element;
  svg?: string;
}

/**
 * Watches all cards inside `list`.
 * @param pictureOf the element of a card that takes its picture
 * @returns stops it
 */
export function watchPictures(list: Element, pictureOf: (card: Element) => Element | null) {
  const near = new Map<Element, Near>();
  const stop = new AbortController();
  let fetching = 0;
  let frame = 0;

  const fetchMore = () => {
    for (const entry of [...near.values()].reverse()) {
      if (fetching >= FETCHED_AT_ONCE) return;
      if (entry.svg !== undefined) continue;
      entry.svg = '';
      fetching += 1;
      svgOf(entry.card, stop.signal)
        .then((svg) => (entry.svg = svg))
        .catch(() => undefined) // the caption remains
        .finally(() => {
          fetching -= 1;
          if (stop.signal.aborted) return;
          frame ||= requestAnimationFrame(place);
          fetchMore();
        });
    }
  };

  const place = () => {
    frame = 0;
    const until = performance.now() + FRAME_BUDGET_MS;
    for (const {card, svg} of near.values()) {
      const picture = pictureOf(card);
      if (!svg || !picture || picture.firstChild) continue;
      if (performance.now() > until) {
        frame = requestAnimationFrame(place);
        return;
      }
      picture.innerHTML = svg;
    }
  };

  const observer = new IntersectionObserver(
    (changes) => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting && !near.has(target)) near.set(target, {card: target});
        if (isIntersecting) continue;
        near.delete(target);
        pictureOf(target)?.replaceChildren();
      }
      fetchMore();
    },
    {rootMargin: NEAR},
  );
  for (const card of list.querySelectorAll('[data-v]')) observer.observe(card);

  return () => {
    stop.abort();
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** The drawing without its own style sheet: it takes the page's colours. */
async function svgOf(card: Element, signal: AbortSignal): Promise<string> {
  const page = card.querySelector('a')?.getAttribute('href') ?? '';
  const address = `${page.replace(/\/$/, '')}.svg?v=${card.getAttribute('data-v')}`;
  const response = await fetch(address, {signal});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.text()).replace(/<style>[\s\S]*?<\/style>/, '');
}
