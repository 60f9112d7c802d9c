import * as jsdom from 'jsdom';

type BrowserWindow = Window & typeof globalThis;

interface Options {
  runScripts: 'dangerously';
  url: string;
  beforeParse: (window: BrowserWindow) => void;
}

/** jsdom ships no types; this is the part that tests of a head script need. */
const {JSDOM} = jsdom as unknown as {
  JSDOM: new (html: string, options: Options) => {window: BrowserWindow};
};

/** A page that is parsed with its scripts running, like in a browser. */
export function parsedPage(
  html: string,
  url: string,
  beforeParse: (window: BrowserWindow) => void,
): BrowserWindow {
  return new JSDOM(html, {runScripts: 'dangerously', url, beforeParse}).window;
}
