/** The name of a page's file among the generated data. `page`: its id; `prefix`: what is in it. */
export function fileOf(page: string, prefix = 'case'): string {
  return `${prefix}--${page.replaceAll('/', '--')}.json`;
}

/** A module whose `addressOf` gives the address of a page's file; the bundler fills in hash and base path. */
export function addressesModule(pages: readonly string[], prefix = 'case'): string {
  const entries = pages.map(
    (page) =>
      `  ${JSON.stringify(page)}: () => new URL('./${fileOf(page, prefix)}', import.meta.url).href,`,
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
