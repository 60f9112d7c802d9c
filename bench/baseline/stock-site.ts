import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runCommand} from '../../scripts/test/command';

/** The configuration that `create-docusaurus` would leave, with mathematics as its guide says. */
const config = (mermaid: boolean) => `
module.exports = async () => ({
  title: 'Stock', url: 'https://example.org', baseUrl: '/', trailingSlash: true,
  future: {faster: true, v4: {removeLegacyPostBuildHeadAttribute: true}},
  onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  markdown: {mermaid: ${mermaid}},
  plugins: [['@docusaurus/plugin-content-docs', {
    routeBasePath: '/', sidebarPath: false,
    remarkPlugins: [(await import('remark-math')).default],
    rehypePlugins: [(await import('rehype-katex')).default],
  }]],
  themes: ['@docusaurus/theme-classic'${mermaid ? ", '@docusaurus/theme-mermaid'" : ''}],
  stylesheets: ['/katex/katex.min.css'],
  themeConfig: {navbar: {title: 'Stock', items: [{to: '/page/', label: 'Page', position: 'left'}]}},
});
`;

/** Writes and builds a stock site that holds one page, at /page/. Gives the folder of the built site. */
export async function buildStockSite(
  folder: string,
  page: string,
  mermaid: boolean,
): Promise<string> {
  mkdirSync(path.join(folder, 'docs'), {recursive: true});
  writeFileSync(path.join(folder, 'docusaurus.config.js'), config(mermaid));
  writeFileSync(path.join(folder, 'package.json'), '{"name": "stock", "private": true}\n');
  writeFileSync(path.join(folder, 'docs/index.md'), '# Stock\n\n[Page](/page/)\n');
  writeFileSync(path.join(folder, 'docs/page.mdx'), page);
  const katex = path.dirname(require.resolve('katex/package.json'));
  for (const part of ['katex.min.css', 'fonts'])
    cpSync(path.join(katex, 'dist', part), path.join(folder, 'static/katex', part), {
      recursive: true,
    });
  const {code, output} = await runCommand(path.resolve('node_modules/.bin/docusaurus'), ['build'], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`the stock site does not build:\n${output}`);
  return path.join(folder, 'build');
}
