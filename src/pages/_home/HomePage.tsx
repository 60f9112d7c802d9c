import Link from '@docusaurus/Link';
import type {CSSProperties, ReactNode} from 'react';

import {CaseList} from '@site/src/components/CaseList';
import {LeftOff} from '@site/src/components/LeftOff';
import {FRAMEWORK_STEPS} from '@site/src/domain/framework';
import LevelChoice from './LevelChoice';
import styles from './styles.module.css';

/** The working page: go on where you stopped, set your level, open a case or a step. */
export default function Home(): ReactNode {
  return (
    <main className={styles.home}>
      <header className={styles.head}>
        <h1>ML System Design Handbook</h1>
        <p className={styles.lead}>
          Seven steps, whole case studies with computed numbers, and practice that makes you produce
          a design. Free and open. There is nothing to sign up for: what you tick and answer stays
          in this browser.
        </p>
        <LeftOff />
      </header>
      <section aria-labelledby="home-cases">
        <h2 id="home-cases">Open a case</h2>
        <CaseList />
      </section>
      <section aria-labelledby="home-level">
        <h2 id="home-level">Your target level</h2>
        <LevelChoice />
      </section>
      <section aria-labelledby="home-steps">
        <h2 id="home-steps">Forty-five minutes in seven steps</h2>
        <Steps />
        <p>
          <Link to="/framework/">
            How the steps hang together, and what to do when the plan breaks
          </Link>
        </p>
      </section>
    </main>
  );
}

function Steps(): ReactNode {
  return (
    <ol className={styles.steps}>
      {FRAMEWORK_STEPS.map((step) => (
        <li key={step.slug} style={{'--minutes': step.minutes[45]} as CSSProperties}>
          <span className={styles.bar} aria-hidden="true" />
          <span className={styles.minutes}>{step.minutes[45]} min</span>
          <span className={styles.step}>
            <strong>{step.title}</strong>
            <span className={styles.question}>{step.question}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
