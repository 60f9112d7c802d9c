import type {TestProject} from 'vitest/node';
import {serveSite} from '../../scripts/serve/site-server';
import {PUBLISHED} from '../../scripts/test/stages/site';

declare module 'vitest' {
  interface ProvidedContext {
    /** Root of the served site, with base path and a slash at the end. */
    siteUrl: string;
  }
}

export default async function serveBuild(project: TestProject) {
  const server = await serveSite('build', {basePath: PUBLISHED.BASE_URL});
  project.provide('siteUrl', server.url);
  return () => server.close();
}
