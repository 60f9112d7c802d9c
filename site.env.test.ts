import {describe, expect, it} from 'vitest';

import {siteAddress} from './site.env';

describe('the address of the site', () => {
  it('is local and without a repository when nothing is set', () => {
    expect(siteAddress({})).toEqual({
      url: 'http://localhost:3000',
      baseUrl: '/',
      repoUrl: undefined,
    });
  });

  it('comes from the environment, without slashes at the end of addresses', () => {
    const env = {
      SITE_URL: 'https://example.org/',
      BASE_URL: '/handbook/',
      REPO_URL: 'https://example.org/repo/',
    };
    expect(siteAddress(env)).toEqual({
      url: 'https://example.org',
      baseUrl: '/handbook/',
      repoUrl: 'https://example.org/repo',
    });
  });

  it.each([
    ['SITE_URL', 'https://example.org/handbook'],
    ['BASE_URL', 'handbook/'],
    ['REPO_URL', 'you/handbook'],
  ])('refuses a %s that cannot be right, and names it', (name, value) => {
    expect(() => siteAddress({[name]: value})).toThrow(name);
  });
});
