import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode} from 'react';

import {reportAddress} from './address';
import styles from './styles.module.css';

interface ReportLinkProps {
  /** Anchor of the section; without it the report is about the whole page. */
  section?: string;
  /** What the report is about, for those who hear the link without its place. */
  about?: string;
}

/** 'Report an error' with everything filled in; nothing when the site names no repository. */
export default function ReportLink({section, about}: ReportLinkProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const {repoUrl, version} = siteConfig.customFields as {repoUrl?: string; version: string};
  if (!repoUrl) return null;
  const path = `/${pathname.slice(siteConfig.baseUrl.length)}`;
  return (
    <a className={styles.report} href={reportAddress(repoUrl, {path, section, version})}>
      Report an error{about && <span className="sr-only"> in {about}</span>}
    </a>
  );
}
