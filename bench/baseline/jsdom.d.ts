/** The part of jsdom that the bench uses: it parses a built page and runs nothing. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window;
  }
}
