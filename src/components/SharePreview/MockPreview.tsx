import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {CataloguePage} from '@site/src/domain/content/catalogue';
import {isFragment} from '@site/src/domain/mock/clock';
import {partnerBody, partnerId} from '@site/src/domain/mock/sharedMock';
import type {MockBody} from '@site/src/domain/mock/types';
import {shownLevel, verdictOf, type Verdict} from '@site/src/domain/mock/verdict';
import type {SharedMock} from '@site/src/domain/share';
import {useRecord} from '@site/src/platform/storage';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import MockTable from './MockTable';
import * as strings from './strings';
import styles from './styles.module.css';

interface MockPreviewProps {
  shared: SharedMock;
  page: CataloguePage;
}

/** A partner's result, beside nothing: it is kept as an attempt of its own, and only by the button. */
export default function MockPreview({shared, page}: MockPreviewProps): ReactNode {
  const {value, set, status} = useRecord('mock', partnerId(shared));
  const {mock} = page;
  if (!mock) {
    return (
      <p role="alert" className={styles.problem}>
        {strings.noMock(page.title)}
      </p>
    );
  }
  const body = partnerBody(shared);
  const weights = Object.entries(mock.criteria).map(([id, {weight}]) => [id, weight] as const);
  const verdict = verdictOf(Object.fromEntries(weights), body.scores);
  const limits = limitsText(verdict, body);
  const unknown = Object.keys(shared.scores).filter((id) => !Object.hasOwn(mock.criteria, id));
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.mockKind}</p>
      <h2 className={styles.title}>{page.title}</h2>
      <p>{aboutText(shared)}</p>
      <p>{verdictText(verdict)}</p>
      {limits && <p>{limits}</p>}
      <MockTable mock={mock} shared={shared} />
      {unknown.length > 0 && <p>{strings.unknownPart(unknown)}</p>}
      <div className={styles.actions}>
        {!value && (
          <Button
            variant="primary"
            disabled={status.state === 'loading'}
            onClick={() => set((current) => current ?? body)}
          >
            {strings.keepMock}
          </Button>
        )}
        <Link to="/practice/mock/">{strings.goToMocks}</Link>
      </div>
      <p role="status" className={styles.soft}>
        {value && strings.keptMock}
      </p>
      <StorageNotice status={status} />
    </section>
  );
}

function aboutText({level, minutes, spent, startedAtMs}: SharedMock): string {
  const seconds = Object.values(spent).reduce((sum, one) => sum + one, 0);
  const day = new Date(startedAtMs).toLocaleDateString('en-GB', {dateStyle: 'long'});
  return strings.mockAbout(level, minutes, Math.round(seconds / 60), day);
}

function verdictText(verdict: Verdict): string {
  if (verdict.isOpen || verdict.mean === undefined) return strings.mockOpen;
  return strings.mockMean(verdict.mean.toFixed(1), shownLevel(verdict) ?? strings.belowMid);
}

/** What the verdict does not rest on. */
function limitsText({isOpen, unjudged}: Verdict, body: MockBody): string {
  const limits = [
    ...(unjudged > 0 && !isOpen ? [strings.mockUnjudged(unjudged)] : []),
    ...(isFragment(body) ? [strings.mockFragment] : []),
  ];
  return limits.join(' ');
}
