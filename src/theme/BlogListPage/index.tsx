import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import type {Props} from '@theme/BlogListPage';
import BlogPostItems from '@theme/BlogPostItems';
import {type ReactNode} from 'react';

const {wrapper, page} = ThemeClassNames;

/** All posts on one page. Unlike Docusaurus's own, it has a heading, by which the page is found and announced. */
export default function BlogListPage({metadata, items, sidebar}: Props): ReactNode {
  const {blogTitle, blogDescription} = metadata;
  return (
    <HtmlClassNameProvider className={`${wrapper.blogPages} ${page.blogListPage}`}>
      <PageMetadata title={blogTitle} description={blogDescription} />
      <BlogLayout sidebar={sidebar}>
        <header>
          <h1>{blogTitle}</h1>
          <p>{blogDescription}.</p>
        </header>
        <BlogPostItems items={items} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
