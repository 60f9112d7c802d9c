/** A site that has nothing but this plugin, built by real Docusaurus in a temporary folder. */
import {execFile} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {packageFile} from '../font';

const PLUGIN = path.resolve(__dirname, '..');

const CONFIG = `
import diagramsPlugin, {remarkDiagrams} from ${JSON.stringify(PLUGIN)};
export default {
  title: 'Small site', url: 'https://example.org', baseUrl: '/base/', trailingSlash: true,
  future: {v4: true},
  plugins: [
    [diagramsPlugin, {tokensFile: 'tokens.css'}],
    ['@docusaurus/plugin-content-docs', {
      routeBasePath: '/', remarkPlugins: [[remarkDiagrams, {siteDir: __dirname}]],
    }],
  ],
  themes: [['@docusaurus/theme-classic', {customCss: './tokens.css'}]],
};
`;

const MDX_COMPONENTS = `
import MDXComponents from '@theme-original/MDXComponents';
import {Diagram} from ${JSON.stringify(path.join(PLUGIN, 'PlainDiagram'))};
export default {...MDXComponents, Diagram};
`;

export interface AnotherSite {
  dir: string;
  write(file: string, content: string): void;
  /** Runs a command of Docusaurus with the cache of the run before it; rejects with its log when it fails. */
  run(...args: string[]): Promise<string>;
  /** A file of the built site. */
  built(file: string): string;
}

/** `files` are added to those that a site needs to use the plugin as its README says. */
export function anotherSite(files: Readonly<Record<string, string>>): AnotherSite {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'another-site-'));
  const write = (file: string, content: string) => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
    fs.writeFileSync(path.join(dir, file), content);
  };
  linkPackages(dir);
  const needed = {
    'docusaurus.config.ts': CONFIG,
    'src/theme/MDXComponents.tsx': MDX_COMPONENTS,
    'tokens.css': fs.readFileSync(path.join(PLUGIN, 'tokens.css'), 'utf8'),
  };
  for (const [file, content] of Object.entries({...needed, ...files})) write(file, content);
  return {
    dir,
    write,
    run: (...args) => runDocusaurus(dir, args),
    built: (file) => fs.readFileSync(path.join(dir, 'build', file), 'utf8'),
  };
}

/** Each package by its own link: the folder node_modules is the site's, and with it the bundler's cache. */
function linkPackages(dir: string): void {
  const installed = path.resolve(packageFile('mermaid/package.json'), '../..');
  fs.mkdirSync(path.join(dir, 'node_modules'));
  for (const name of fs.readdirSync(installed)) {
    if (name.startsWith('.')) continue;
    fs.symlinkSync(path.join(installed, name), path.join(dir, 'node_modules', name));
  }
}

async function runDocusaurus(dir: string, args: string[]): Promise<string> {
  const program = packageFile('@docusaurus/core/bin/docusaurus.mjs');
  const env = {...process.env, NODE_ENV: 'production', CI: '1'};
  const options = {cwd: dir, env, maxBuffer: 1 << 24};
  const {stdout, stderr} = await promisify(execFile)(process.execPath, [program, ...args], options);
  return stdout + stderr;
}
