/** The name of a case's file among the generated data. `page`: the id of its page. */
export function fileOf(page: string): string {
  return `case--${page.replaceAll('/', '--')}.json`;
}

/** A module whose `addressOf` gives the address of a case's file; the bundler fills in hash and base path. */
export function addressesModule(pages: readonly string[]): string {
  const entries = pages.map(
    (page) =>
      `  ${JSON.stringify(page)}: () => new URL('./${fileOf(page)}', import.meta.url).href,`,
  );
  return [
    'const files = {',
    ...entries,
    '};',
    'export function addressOf(page) {',
    '  return Object.hasOwn(files, page) ? files[page]() : undefined;',
    '}',
    '',
  ].join('\n');
}
