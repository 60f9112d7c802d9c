import {expect, it} from 'vitest';
import {embedSnippet} from './embed';

it('names the source, keeps the size, and nothing in the words can break out of it', () => {
  const html = embedSnippet({
    caption: 'Is a < b & "c"?',
    description: 'Says "no" <b>',
    pageAddress: 'https://example.org/handbook/diagrams/x/y/',
    pictureAddress: 'https://example.org/handbook/diagrams/x/y/y.svg',
    ...{siteTitle: 'Handbook', width: 300, height: 200},
  });
  expect(html).toContain(
    'src="https://example.org/handbook/diagrams/x/y/y.svg" width="300" height="200"',
  );
  expect(html).toContain('alt="Says &quot;no&quot; &lt;b&gt;"');
  expect(html).toContain(
    'Is a &lt; b &amp; &quot;c&quot;? <a href="https://example.org/handbook/diagrams/x/y/">Handbook</a>',
  );
  expect(html).toContain('creativecommons.org/licenses/by/4.0/');
});
