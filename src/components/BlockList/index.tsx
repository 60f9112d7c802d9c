import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import ways from '@generated/content-index/default/ways.json';

import styles from './styles.module.css';

/** Every written building block, by the part of the work it belongs to, in reading order. */
export function BlockList(): ReactNode {
  return ways.groups.map(({title, blocks}) => (
    <section key={title} className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.blocks}>
        {blocks.map((block) => (
          <li key={block.path} className={styles.block}>
            <Link to={block.path}>{block.title}</Link>
            <span>{block.description}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
