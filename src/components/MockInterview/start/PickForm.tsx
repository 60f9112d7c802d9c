import {type ReactNode, useRef} from 'react';

import {INTERVIEW_LENGTHS_MINUTES, LEVELS} from '@site/src/domain/content/vocabulary';
import type {MockEntry, MockPlan, MockRole} from '@site/src/domain/mock';
import type {MockAddress} from '@site/src/domain/mock/address';

import Button from '../../ui/Button';
import {RadioField, SelectField} from '../../ui/PickField';
import {strings as words} from '../strings';
import LinkForBoth from './LinkForBoth';
import {DEFAULT_LENGTH, DEFAULT_LEVEL, planIn, useAsked} from './plan';
import {strings} from './strings';
import styles from './styles.module.css';
import type {Progress} from './useBegin';

interface PickFormProps {
  cases: readonly MockEntry[];
  asked: MockAddress;
  begin: (plan: MockPlan) => Promise<void>;
  progress: Progress;
}

/** Case, level and length. Not controlled: what was chosen before the page's script ran is what counts. */
export default function PickForm({cases, asked, begin, progress}: PickFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useAsked(form, asked);
  const isFetching = progress === 'fetching';
  const start = (role: MockRole) => {
    if (form.current && !isFetching) void begin(planIn(form.current, role));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={strings.form}
      onSubmit={(event) => {
        event.preventDefault();
        start('candidate');
      }}
    >
      {asked.page && asked.level && <p className={styles.invited}>{strings.invited}</p>}
      <SelectField name="page" label={strings.case}>
        {cases.map(({page, title}) => (
          <option key={page} value={page}>
            {title}
          </option>
        ))}
      </SelectField>
      <SelectField name="level" label={strings.level} defaultValue={DEFAULT_LEVEL}>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {words.levels[level]}
          </option>
        ))}
      </SelectField>
      <RadioField
        name="minutes"
        legend={strings.length}
        values={INTERVIEW_LENGTHS_MINUTES}
        defaultValue={DEFAULT_LENGTH}
        label={strings.minutes}
        isInColumns
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" aria-disabled={isFetching}>
          {strings.begin}
        </Button>
        <Button aria-disabled={isFetching} onClick={() => start('interviewer')}>
          {strings.interview}
        </Button>
        <span role="status">
          {isFetching && strings.fetching}
          {progress === 'failed' && strings.caseFailed}
        </span>
      </div>
      <LinkForBoth plan={() => form.current && planIn(form.current, 'candidate')} />
    </form>
  );
}
