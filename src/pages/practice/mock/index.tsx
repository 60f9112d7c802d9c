import cases from '@generated/mock-interviews/default/cases.json';
import {addressOf} from '@generated/mock-interviews/default/addresses';
import Layout from '@theme/Layout';
import {type ReactNode} from 'react';

import {MockInterview} from '@site/src/components/MockInterview';

import PaperMock from './_PaperMock';
import styles from './styles.module.css';

const TITLE = 'Mock interview';
const DESCRIPTION =
  'Rehearse a case against the clock: the prompt, an interviewer who answers and probes, and feedback criterion by criterion. Alone or with a partner, with no account.';

/** `/practice/mock/`: the widget, and the same with paper. A case's data is fetched when somebody begins. */
export default function MockPage(): ReactNode {
  return (
    <Layout title={TITLE} description={DESCRIPTION}>
      <main className={`${styles.page} prose`}>
        <h1>{TITLE}</h1>
        <MockInterview cases={cases} addressOf={addressOf}>
          <PaperMock cases={cases} />
        </MockInterview>
      </main>
    </Layout>
  );
}
