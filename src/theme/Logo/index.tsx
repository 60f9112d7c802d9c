import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useThemeConfig} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

/** The name of the site, which leads home: in full where there is room, its first words where there is little. */
export default function Logo(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const short = useThemeConfig().navbar.title ?? siteConfig.title;
  const rest = siteConfig.title.startsWith(short) ? siteConfig.title.slice(short.length) : '';
  return (
    <Link className="navbar__brand" to="/">
      <b className="navbar__title">
        {short}
        <span className="navbar__rest">{rest}</span>
      </b>
    </Link>
  );
}
