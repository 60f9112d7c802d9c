/** Data that a page's HTML carries for its own script, in `<script type="application/json" id="…">`. */

/** From the page that is shown. */
export function dataHere(id: string): unknown {
  return parsed(document.getElementById(id));
}

/**
 * From the page at an address of this site.
 * @returns undefined when no such page is there, or when it carries no such data
 * @throws TypeError when the network fails; DOMException when `signal` stops it
 */
export async function dataAt(address: string, id: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, {signal});
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return parsed(page.getElementById(id));
}

function parsed(element: HTMLElement | null): unknown {
  return element?.textContent ? JSON.parse(element.textContent) : undefined;
}

/** What the element must hold; nothing in it can end the element. */
export function dataText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
