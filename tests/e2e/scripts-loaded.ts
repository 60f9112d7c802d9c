import type {BrowserContext, Response} from 'playwright-core';

const isScript = (response: Response): boolean =>
  new URL(response.url()).pathname.endsWith('.js') &&
  !response.request().headers()['purpose'] &&
  !response.request().headers()['sec-purpose'];

/** Every script that pages of `context` load from now on; what is only fetched ahead does not count. */
export function recordScripts(context: BrowserContext): Response[] {
  const scripts: Response[] = [];
  context.on('response', (response) => {
    if (isScript(response)) scripts.push(response);
  });
  return scripts;
}

/** How many of the scripts hold `words`. Their texts are read here, while the page is open, not as they come. */
export async function scriptsWith(scripts: Response[], words: string): Promise<number> {
  const texts = await Promise.all(scripts.map((script) => script.text()));
  return texts.filter((text) => text.includes(words)).length;
}
