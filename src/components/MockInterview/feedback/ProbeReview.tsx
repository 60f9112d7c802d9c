import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {textAt, type MockBody, type MockCase} from '@site/src/domain/mock';

import ProbeAnswers from '../ProbeAnswers';
import SectionLinks from './SectionLinks';
import {strings} from './strings';
import styles from './styles.module.css';

/** Every question that was put: the answer given, a strong one, a weak one, and what would have come next. */
export default function ProbeReview({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  const put = of.interview.probes.filter(({id}) => Object.hasOwn(body.answers, id));
  return (
    <section>
      <h3>{strings.probes}</h3>
      {put.length === 0 && <p>{strings.noProbes}</p>}
      {put.map((probe) => (
        <details key={probe.id} className={styles.probe}>
          <summary>
            <Inline text={probe.question} />
          </summary>
          <dl>
            <dt>{strings.yours}</dt>
            <dd className={styles.written}>
              {textAt(body, {of: 'answers', id: probe.id}).trim() || strings.noAnswer}
            </dd>
            <ProbeAnswers probe={probe} />
          </dl>
          <SectionLinks of={of} section={probe.section} />
        </details>
      ))}
    </section>
  );
}
