import {execFile} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

const REPOSITORY = path.resolve(__dirname, '../../..');
const DOCUSAURUS = path.join(REPOSITORY, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** A site of a few pages in a temporary folder, built by real Docusaurus with this repository's plugins. */
export interface SmallSite {
  dir: string;
  write(file: string, content: string): void;
  remove(file: string): void;
  /** Builds with the cache of the build before it. Resolves to the log; rejects with it when the build fails. */
  build(): Promise<string>;
  /** HTML of a built page. */
  page(address: string): string;
}

/** `files` are added to, or replace, those of the bare site. */
export function smallSite(files: Readonly<Record<string, string>>): SmallSite {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'handbook-mdx-'));
  const write = (file: string, content: string) => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
    fs.writeFileSync(path.join(dir, file), content);
  };
  linkPackages(dir);
  const all = {'docusaurus.config.ts': config(), 'plugins/signature.ts': SIGNATURE, ...files};
  for (const [file, content] of Object.entries(all)) write(file, content);
  return {
    dir,
    write,
    remove: (file) => fs.rmSync(path.join(dir, file)),
    build: () => build(dir),
    page: (address) => fs.readFileSync(path.join(dir, 'build', address, 'index.html'), 'utf8'),
  };
}

/** Each package by its own link: the folder node_modules is the site's, and with it the bundler's cache. */
function linkPackages(dir: string): void {
  const packages = path.join(dir, 'node_modules');
  fs.mkdirSync(packages);
  for (const name of fs.readdirSync(path.join(REPOSITORY, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    fs.symlinkSync(path.join(REPOSITORY, 'node_modules', name), path.join(packages, name));
  }
}

/** A remark plugin of the site's own. */
const SIGNATURE = `
export const signature = () => (root) => {
  root.children.push({type: 'paragraph', children: [{type: 'text', value: 'code-before'}]});
};
`;

async function build(dir: string): Promise<string> {
  const env = {...process.env, NODE_ENV: 'production', CI: '1'};
  const options = {cwd: dir, env, maxBuffer: 1 << 24};
  const {stdout, stderr} = await promisify(execFile)(
    process.execPath,
    [DOCUSAURUS, 'build', dir],
    options,
  );
  return stdout + stderr;
}

function config(): string {
  const plugin = JSON.stringify(path.join(REPOSITORY, 'plugins/mdx'));
  return `
import mdxPlugin, {mdxPlugins} from ${plugin};
// Not an import, which the bundler would follow from this file by itself.
const {signature} = require([__dirname, 'plugins', 'signature'].join('/'));
export default {
  title: 'Small site', url: 'https://example.org', baseUrl: '/', trailingSlash: true,
  future: {v4: true}, onBrokenLinks: 'throw', onBrokenAnchors: 'throw', markdown: {emoji: false},
  plugins: [
    mdxPlugin,
    ['@docusaurus/plugin-content-docs', {routeBasePath: '/', ...mdxPlugins(__dirname, {before: [signature]})}],
  ],
  themes: ['@docusaurus/theme-classic'],
};
`;
}
