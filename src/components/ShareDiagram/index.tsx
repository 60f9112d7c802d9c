import {type ReactNode} from 'react';

import Button from '../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';
import {useCopy, type Outcome} from './useCopy';

export interface ShareDiagramProps {
  id: string;
  /** Absolute. */
  link: string;
  source: string;
  /** Of the picture for use outside the site, as SVG and as PNG. */
  svg: string;
  png: string;
  /** HTML that shows the picture elsewhere. */
  embed: string;
}

/** A diagram to take along: as a link, as its source, as a picture, or in another page. */
export function ShareDiagram(props: ShareDiagramProps): ReactNode {
  const {id, link, source, svg, png} = props;
  const {outcome, copy} = useCopy();
  return (
    <section className={styles.share} aria-label={strings.label}>
      <div className={styles.row}>
        <Button className={styles.scripted} onClick={() => copy('link', link)}>
          {strings.copyLink}
        </Button>
        <Button className={styles.scripted} onClick={() => copy('source', source)}>
          {strings.copySource}
        </Button>
        <a href={svg} download={`${id}.svg`}>
          {strings.svg}
        </a>
        <a href={png} download={`${id}.png`}>
          {strings.png}
        </a>
        <Embed embed={props.embed} copy={(text) => copy('embed', text)} />
      </div>
      <Told outcome={outcome} link={link} />
    </section>
  );
}

function Embed({embed, copy}: {embed: string; copy(text: string): void}): ReactNode {
  return (
    <details className={styles.embed}>
      <summary>{strings.embed}</summary>
      <textarea
        aria-label={strings.embedLabel}
        readOnly
        rows={6}
        value={embed}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>{strings.licence}</p>
      <Button className={styles.scripted} onClick={() => copy(embed)}>
        {strings.copyEmbed}
      </Button>
    </details>
  );
}

/** The line is there from the start, so that what it says later moves nothing. */
function Told({outcome, link}: {outcome: Outcome; link: string}): ReactNode {
  const words = outcome && strings[outcome.isCopied ? 'copied' : 'refused'][outcome.what];
  return (
    <div className={styles.told}>
      <p role="status">{words}</p>
      {outcome?.what === 'link' && !outcome.isCopied && (
        <input aria-label={strings.linkField} readOnly value={link} />
      )}
    </div>
  );
}
