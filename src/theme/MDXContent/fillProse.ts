import {FILLED} from '@site/src/components/ui/Island/whenNear';

/**
 * Fills elements that came without their words, from the HTML of the page at the present address. Does nothing after
 * hydration, when the words are in place. A page that cannot be had, or that was published anew meanwhile, is reloaded.
 */
export async function fillProse(content: HTMLElement, signal: AbortSignal): Promise<void> {
  const places = outermostIn(content);
  if (!places.some((place) => place.innerHTML === '')) return;
  try {
    const sources = await proseAt(window.location.pathname, signal);
    if (signal.aborted) return;
    if (sources.length !== places.length) throw new Error('The page has changed');
    places.forEach((place, n) => {
      place.innerHTML = sources[n]!;
      place.dispatchEvent(new Event(FILLED));
    });
    if (!window.location.hash) return;
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    window.dispatchEvent(new Event('landing'));
  } catch {
    if (!signal.aborted) window.location.reload();
  }
}

async function proseAt(address: string, signal: AbortSignal): Promise<string[]> {
  const response = await fetch(address, {signal});
  if (!response.ok) throw new Error(`${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const content = page.querySelector('.markdown');
  return content ? outermostIn(content).map(({innerHTML}) => innerHTML) : [];
}

/** Places that hold words; what lies inside one came with it. */
function outermostIn(content: Element): Element[] {
  return [...content.querySelectorAll('[data-prose]')].filter(
    (place) => !place.parentElement?.closest('[data-prose]'),
  );
}
