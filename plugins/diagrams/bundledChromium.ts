/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries (Linux x64 only).
 *
 * The package would unpack into the shared temporary folder under a name without a version, so that
 * an old browser survives an update. We unpack into a folder named by the version instead.
 */
import {execFile} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync, readFileSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {promisify} from 'node:util';
import {createBrotliDecompress} from 'node:zlib';

export interface BundledChromium {
  executablePath: string;
  version: string;
  env: Record<string, string>;
}

const LIBRARY_FOLDERS = [
  '/lib',
  '/usr/lib',
  '/lib64',
  '/usr/lib64',
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
];

function packageFolder(): string | undefined {
  try {
    // build/cjs/index.cjs -> the package's root
    return path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  } catch {
    return undefined;
  }
}

function packageVersion(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return (manifest as {version: string}).version;
}

async function inflate(source: string, target: string): Promise<void> {
  const output = createWriteStream(target, {mode: 0o755});
  await pipeline(createReadStream(source), createBrotliDecompress(), output);
}

async function untar(source: string, folder: string): Promise<void> {
  const tarball = path.join(folder, 'unpacking.tar');
  await mkdir(folder, {recursive: true});
  await inflate(source, tarball);
  await promisify(execFile)('tar', ['-xf', tarball, '-C', folder]);
  await rm(tarball);
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

async function unpack(binFolder: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), {recursive: true});
  // Two processes may unpack at the same time: each into its own folder, and the first rename wins.
  const unfinished = await mkdtemp(`${target}-`);
  await inflate(path.join(binFolder, 'chromium.br'), path.join(unfinished, 'chromium'));
  await untar(path.join(binFolder, 'al2023.tar.br'), path.join(unfinished, 'system'));
  await untar(path.join(binFolder, 'fonts.tar.br'), path.join(unfinished, 'fonts'));
  await writeFile(
    path.join(unfinished, 'fonts.conf'),
    fontsConfiguration(path.join(target, 'fonts')),
  );
  await chmod(unfinished, 0o755); // mkdtemp keeps it from other users
  await rename(unfinished, target).catch(() => rm(unfinished, {recursive: true}));
}

function systemHas(library: string): boolean {
  return LIBRARY_FOLDERS.some((folder) => existsSync(path.join(folder, library)));
}

/** What the browser needs in its environment on a system that lacks its libraries or any fonts. */
function environment(target: string): Record<string, string> {
  const env: Record<string, string> = {};
  if (!systemHas('libnss3.so') || !systemHas('libexpat.so.1')) {
    const inherited = process.env.LD_LIBRARY_PATH;
    env.LD_LIBRARY_PATH = [path.join(target, 'system/lib'), inherited].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = path.join(target, 'fonts.conf');
  return env;
}

/** The bundled browser, unpacked, or undefined where it cannot run. */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = packageFolder();
  if (folder === undefined) return undefined;
  const version = packageVersion(folder);
  const target = path.resolve(folder, '../../.cache/chromium', version);
  if (!existsSync(target)) await unpack(path.join(folder, 'bin'), target);
  return {executablePath: path.join(target, 'chromium'), version, env: environment(target)};
}
