import {serveSite, type ServeOptions, type SiteServer} from './site-server';

/** How many ports are tried, one after the other. */
const TRIES = 20;

/**
 * Serves at `port`, or at the next one that is free.
 * @throws Error when none of twenty is free, or when the host is none
 */
export async function serveAtFreePort(
  folder: string,
  options: ServeOptions & {port: number},
): Promise<SiteServer> {
  for (let port = options.port; port < options.port + TRIES; port += 1) {
    try {
      return await serveSite(folder, {...options, port});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.log(`Port ${port} is taken.`);
    }
  }
  throw new Error(
    `Ports ${options.port} to ${options.port + TRIES - 1} are taken: write --port N.`,
  );
}
