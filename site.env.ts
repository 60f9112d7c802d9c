/** Where this copy of the handbook lives. A fork sets the environment and edits nothing. */
export interface SiteAddress {
  /** Origin, no trailing slash: https://example.org */
  url: string;
  /** Path under the origin, with both slashes: /handbook/ */
  baseUrl: string;
  /** Repository page, no trailing slash; undefined leaves out edit and report links. */
  repoUrl: string | undefined;
}

/**
 * Reads SITE_URL, BASE_URL and REPO_URL.
 * @throws Error that names the variable, what was found and what is expected.
 */
export function siteAddress(env: Record<string, string | undefined>): SiteAddress {
  const url = trimEnd(env.SITE_URL || 'http://localhost:3000');
  if (!/^https?:\/\/[^/]+$/.test(url)) {
    throw new Error(`SITE_URL is "${env.SITE_URL}": give an origin such as https://example.org`);
  }
  const baseUrl = env.BASE_URL || '/';
  if (!/^\/(.*\/)?$/.test(baseUrl)) {
    throw new Error(
      `BASE_URL is "${baseUrl}": it must begin and end with a slash, e.g. /handbook/`,
    );
  }
  const repoUrl = env.REPO_URL ? trimEnd(env.REPO_URL) : undefined;
  if (repoUrl && !/^https?:\/\/.+/.test(repoUrl)) {
    throw new Error(`REPO_URL is "${env.REPO_URL}": give the address of the repository's page`);
  }
  return {url, baseUrl, repoUrl};
}

function trimEnd(address: string): string {
  return address.replace(/\/+$/, '');
}
