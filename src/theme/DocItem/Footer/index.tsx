import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {type ReactNode} from 'react';

import {ReadingMark} from '@site/src/components/ReadingMark';
import ReportLink from '@site/src/components/ui/ReportLink';
import styles from './styles.module.css';

const REVIEWED = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

/** Kinds of pages that are read from end to end. */
const READ: readonly unknown[] = ['framework', 'building-block', 'case-study'];

/** Whether it was read, when the page was last reviewed, and where to change or mend it. */
export default function DocItemFooter(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {reviewed, kind} = frontMatter as {reviewed?: string | Date; kind?: string};
  const page = metadata.slug.replace(/^\/|\/$/g, '');
  return (
    <>
      {READ.includes(kind) && <ReadingMark key={page} page={page} />}
      <footer className={`theme-doc-footer ${styles.footer}`}>
        {reviewed && <span>Last reviewed {REVIEWED.format(new Date(reviewed))}</span>}
        {metadata.editUrl && <a href={metadata.editUrl}>Edit this page</a>}
        <ReportLink />
      </footer>
    </>
  );
}
