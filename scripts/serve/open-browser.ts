import {spawn} from 'node:child_process';

/** Opens an address in the reader's browser where there is one; says nothing where there is none. */
export function openBrowser(url: string, env: NodeJS.ProcessEnv = process.env): void {
  const opener = openerFor(process.platform, env);
  if (!opener) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, url], {stdio: 'ignore', detached: true});
  child.on('error', () => {});
  child.unref();
}

/** The command that opens an address, without the address; undefined where nobody looks at a screen. */
export function openerFor(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): [string, ...string[]] | undefined {
  if (env.CI || env.BROWSER === 'none') return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
