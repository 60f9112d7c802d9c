import {type ReactNode} from 'react';

import {plannedPhases} from '@site/src/domain/mock';
import Inline from '@site/src/components/ui/Inline';

import type {ViewProps} from '../Attempt';
import Whiteboard from '../board';
import ClockBar from '../ClockBar';
import {useBeat} from '../useBeat';
import AskBox from './AskBox';
import Notes from './Notes';
import ProbeNews from './ProbeNews';
import Probes from './Probes';
import {strings} from './strings';
import styles from './styles.module.css';

/** The candidate's view while the interview lasts. */
export default function Session({of, body, id, act}: ViewProps): ReactNode {
  const clock = useBeat(body, of, act);
  const phases = plannedPhases(of.interview, body.lengthMinutes);
  return (
    <div className={styles.session}>
      <ClockBar
        title={of.title}
        phases={phases}
        body={body}
        clock={clock}
        act={act}
        news={<ProbeNews of={of} body={body} />}
      />
      <div className={styles.columns}>
        <div className={styles.work}>
          <details open className={styles.prompt}>
            <summary>{strings.prompt}</summary>
            <p>
              <Inline text={of.interview.prompt} />
            </p>
          </details>
          <Notes of={of} phases={phases} phase={clock.phase} body={body} act={act} />
        </div>
        <div className={styles.talk}>
          <Probes of={of} body={body} act={act} />
          <AskBox of={of} body={body} act={act} />
        </div>
      </div>
      <Whiteboard id={id} />
    </div>
  );
}
