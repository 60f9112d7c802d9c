/** What a report is about. */
export interface ReportSubject {
  /** Path of the page under the site: /case-studies/ad-click-prediction/ */
  path: string;
  /** Anchor of the section, when it is about one. */
  section?: string;
  /** Version of the handbook. */
  version: string;
}

/** Address of a new issue with page, section and version filled in. */
export function reportAddress(repoUrl: string, {path, section, version}: ReportSubject): string {
  const place = section ? `${path}#${section}` : path;
  const query = new URLSearchParams({
    title: `Error on ${place}`,
    body: `Page: ${place}\nVersion: ${version}\n\nWhat is wrong, and what should it say? A source helps.\n`,
  });
  return `${repoUrl}/issues/new?${query.toString()}`;
}
