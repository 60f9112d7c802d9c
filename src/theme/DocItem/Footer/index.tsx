import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {type ReactNode} from 'react';

import ReportLink from '@site/src/components/ui/ReportLink';
import styles from './styles.module.css';

const REVIEWED = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

/** When the page was last reviewed, and where to change or mend it. */
export default function DocItemFooter(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {reviewed} = frontMatter as {reviewed?: string | Date};
  return (
    <footer className={`theme-doc-footer ${styles.footer}`}>
      {reviewed && <span>Last reviewed {REVIEWED.format(new Date(reviewed))}</span>}
      {metadata.editUrl && <a href={metadata.editUrl}>Edit this page</a>}
      <ReportLink />
    </footer>
  );
}
