/** No highlighter, no languages (see CodeBlock): the theme's own module would bring Prism's core to every page. */
export default function prismIncludeLanguages(): void {}
