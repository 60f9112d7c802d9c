import {
  useState,
  type ComponentProps,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';

import Button from '@site/src/components/ui/Button';
import {RadioField, SelectField} from '@site/src/components/ui/PickField';
import {LEVELS, STEPS} from '@site/src/domain/content/vocabulary';
import {questionsOf, type DrillFilter, type DrillPage} from '@site/src/domain/drill';
import {slugLabel} from '@site/src/domain/text/slug';

import GoOn from './GoOn';
import {strings} from './strings';
import styles from './styles.module.css';
import {beginDrill} from './beginDrill';

const LENGTHS = [5, 10, 20];
const KINDS: DrillPage['kind'][] = ['case-study', 'building-block', 'framework'];

/** Topic, step, level and length. Not controlled: what was chosen before the page's script ran is what counts. */
export default function DrillForm({pages}: {pages: readonly DrillPage[]}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const {matching, count} = useMatching(form, pages);
  const [hasFailed, setFailed] = useState(false);
  const begin = () => {
    if (!form.current) return;
    const {filter, length} = chosenIn(form.current);
    beginDrill(pages, filter, length).catch(() => setFailed(true));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onChange={count}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Select name="topic" label={strings.topic}>
        {KINDS.map((kind) => (
          <TopicOptions key={kind} kind={kind} pages={pages} />
        ))}
      </Select>
      <Select name="step" label={strings.step}>
        <Options slugs={STEPS} />
      </Select>
      <Select name="level" label={strings.level}>
        <Options slugs={LEVELS} />
      </Select>
      <RadioField name="length" legend={strings.length} values={LENGTHS} defaultValue={10} />
      <p className={styles.actions}>
        <Button type="submit" variant="primary" disabled={matching === 0}>
          {strings.begin}
        </Button>
        <span role="status">{hasFailed ? strings.failed : strings.matching(matching)}</span>
      </p>
      <p className={styles.soft}>{strings.adaptive}</p>
      <GoOn fail={() => setFailed(true)} />
    </form>
  );
}

function Select({children, ...field}: Omit<ComponentProps<typeof SelectField>, 'defaultValue'>) {
  return (
    <SelectField {...field}>
      <option value="">{strings.any}</option>
      {children}
    </SelectField>
  );
}

function Options({slugs}: {slugs: readonly string[]}): ReactNode {
  return slugs.map((slug) => (
    <option key={slug} value={slug}>
      {slugLabel(slug)}
    </option>
  ));
}

function TopicOptions({kind, pages}: {kind: DrillPage['kind']; pages: readonly DrillPage[]}) {
  const some = pages.filter((page) => page.kind === kind);
  if (some.length === 0) return null;
  return (
    <optgroup label={strings.kinds[kind]}>
      <option value={kind}>{strings.allOf(strings.kinds[kind])}</option>
      {some.map(({page, title}) => (
        <option key={page} value={page}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}

function chosenIn(form: HTMLFormElement): {filter: DrillFilter; length: number} {
  const data = new FormData(form);
  const of = (name: string) => String(data.get(name) ?? '');
  const filter = {topic: of('topic'), step: of('step'), level: of('level')} as DrillFilter;
  return {filter, length: Number(of('length'))};
}

/** How many questions fit what is chosen. */
function useMatching(form: RefObject<HTMLFormElement | null>, pages: readonly DrillPage[]) {
  const [matching, setMatching] = useState(
    () => questionsOf(pages, {topic: '', step: '', level: ''}).length,
  );
  const count = () =>
    form.current && setMatching(questionsOf(pages, chosenIn(form.current).filter).length);
  useEffect(() => {
    // What was chosen before hydration stands only in the page.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (form.current) setMatching(questionsOf(pages, chosenIn(form.current).filter).length);
  }, [form, pages]);
  return {matching, count};
}
