import {memo, type CSSProperties, type ReactNode} from 'react';

import {
  addressOf,
  KIND_NAMES,
  type Gallery,
  type GalleryEntry,
} from '@site/src/domain/diagramLibrary';

import {strings} from './strings';
import styles from './styles.module.css';

interface CardListProps {
  gallery: Gallery;
  /** Places of the entries that are shown. */
  shown: ReadonlySet<number>;
  /** Puts the site's base path before an address. */
  hrefOf(path: string): string;
}

/** Every diagram, by the page that it stands in. What is filtered out is hidden, not taken away. */
export default function CardList({gallery, shown, hrefOf}: CardListProps): ReactNode {
  const groups = gallery.pages.map(() => [] as number[]);
  gallery.entries.forEach(({page}, place) => groups[page]?.push(place));
  return gallery.pages.map((page, at) => (
    <section
      key={page.id}
      className={styles.group}
      style={{'--count': groups[at]?.length} as CSSProperties}
      hidden={!groups[at]?.some((place) => shown.has(place))}
    >
      <h2>
        {page.kind === 'blog' && strings.blog}
        <a href={hrefOf(page.path)}>{page.title}</a>
      </h2>
      <ul>
        {groups[at]?.map((place) => (
          <Card
            key={place}
            entry={gallery.entries[place]!}
            href={hrefOf(addressOf(page.id, gallery.entries[place]!.id))}
            pageTitle={page.title}
            isShown={shown.has(place)}
          />
        ))}
      </ul>
    </section>
  ));
}

interface CardProps {
  entry: GalleryEntry;
  href: string;
  pageTitle: string;
  isShown: boolean;
}

/** Its picture is fetched when it comes near: pictures.ts finds it by the link and by `data-v`. */
const Card = memo(function Card({entry, href, pageTitle, isShown}: CardProps): ReactNode {
  return (
    <li className={styles.card} hidden={!isShown} data-v={entry.hash}>
      <div className={styles.thumb} aria-hidden="true" />
      <a href={href}>{entry.caption}</a>
      <p>
        {KIND_NAMES[entry.kind] ?? entry.kind}
        <span className={styles.of}> · {pageTitle}</span>
      </p>
    </li>
  );
});
