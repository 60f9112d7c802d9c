/** Stands for @docusaurus/useDocusaurusContext in unit tests: a site that names no repository. */
export default function useDocusaurusContext() {
  const siteConfig = {title: 'Handbook', baseUrl: '/handbook/', customFields: {version: '0'}};
  return {siteConfig};
}
