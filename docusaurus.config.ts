import type {Config} from '@docusaurus/types';

import contentIndexPlugin from './plugins/content-index';
import diagramLibrary from './plugins/diagram-library';
import diagramsPlugin, {remarkDiagrams} from './plugins/diagrams';
import headPlugin from './plugins/head';
import leanTheme from './plugins/lean-theme';
import mdxPlugin, {mdxPlugins} from './plugins/mdx';
import mockInterviews from './plugins/mock-interviews';
import practiceDecks from './plugins/practice-decks';
import searchPlugin from './plugins/search';
import staticProse, {markStatic} from './plugins/static-prose';
import whiteboard from './plugins/whiteboard';
import {version} from './package.json';
import {siteAddress} from './site.env';

const {url, baseUrl, repoUrl} = siteAddress(process.env);

const config: Config = {
  title: 'ML System Design Handbook',
  tagline: 'Framework, case studies, diagrams and practice for machine-learning system design',
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  trailingSlash: true,
  future: {v4: true},
  customFields: {repoUrl, version},
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    emoji: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  clientModules: ['./src/platform/storage/siteNamespace.ts'],
  i18n: {defaultLocale: 'en', locales: ['en']},
  plugins: [
    contentIndexPlugin,
    searchPlugin,
    mockInterviews,
    practiceDecks,
    whiteboard,
    [diagramsPlugin, {}],
    diagramLibrary,
    headPlugin,
    mdxPlugin,
    staticProse,
    leanTheme,
    ['@docusaurus/plugin-css-cascade-layers', {}],
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        breadcrumbs: false,
        ...mdxPlugins(__dirname, {before: [[remarkDiagrams, {siteDir: __dirname}]]}),
        rehypePlugins: [markStatic],
        editUrl: repoUrl && `${repoUrl}/edit/main/`,
      },
    ],
    [
      '@docusaurus/plugin-content-blog',
      {
        blogTitle: 'Blog',
        blogDescription: 'How to study with the handbook, worked interviews, and how it is built',
        postsPerPage: 'ALL',
        blogSidebarCount: 'ALL',
        blogSidebarTitle: 'All posts',
        archiveBasePath: null,
        onUntruncatedBlogPosts: 'throw',
        ...mdxPlugins(__dirname, {before: [[remarkDiagrams, {siteDir: __dirname}]]}),
        editUrl: repoUrl && `${repoUrl}/edit/main/`,
      },
    ],
    ['@docusaurus/plugin-content-pages', {}],
    ['@docusaurus/plugin-sitemap', {ignorePatterns: ['**/share/**', '**/search/**']}],
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {customCss: ['tokens', 'base', 'chrome'].map((n) => `./src/css/${n}.css`)},
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    navbar: {
      // The first words of the site's title: all of it where there is room (src/theme/Logo).
      title: 'ML System Design',
      items: [
        {to: '/framework/', label: 'Framework', position: 'left'},
        {to: '/case-studies/', label: 'Case studies', position: 'left'},
        {to: '/building-blocks/', label: 'Building blocks', position: 'left'},
        {to: '/practice/', label: 'Practice', position: 'left'},
        {to: '/diagrams/', label: 'Diagrams', position: 'left'},
        {to: '/blog/', label: 'Blog', position: 'left'},
        {type: 'custom-level', position: 'right'},
        {type: 'search', position: 'right'},
      ],
    },
    footer: {
      copyright:
        'Text and diagrams CC BY 4.0, code MIT. Not affiliated with any book, course or company named here.',
    },
  },
};

export default config;
