import {type ReactNode, useEffect, useRef} from 'react';

import {STEPS} from '@site/src/domain/content/vocabulary';
import {cardsOf, type DeckPage} from '@site/src/domain/review';
import {slugLabel} from '@site/src/domain/text/slug';
import {setSearch} from '@site/src/platform/address';

import {askedSearch, DEFAULT_LIMIT, MOST_NEW, readLimit, type Asked} from './asked';
import {strings} from './strings';
import styles from './styles.module.css';

interface DeckFormProps {
  pages: readonly DeckPage[];
  asked: Asked;
}

/** Deck and daily limit. Not controlled: what was chosen before the page's script ran is what counts. */
export default function DeckForm({pages, asked}: DeckFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useChosenBefore(form);
  useShown(form, asked);
  const choose = () => form.current && setSearch(askedSearch(chosenIn(form.current)), false);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onChange={choose}
    >
      <label className={styles.field}>
        <span>{strings.deck}</span>
        <select name="deck" autoComplete="off">
          <option value="all">{strings.all(cardsOf('all', pages).length)}</option>
          <StepOptions pages={pages} />
          <PageOptions pages={pages} kind="case-study" />
          <PageOptions pages={pages} kind="building-block" />
          <PageOptions pages={pages} kind="framework" />
        </select>
      </label>
      <label className={styles.field}>
        <span>{strings.limit}</span>
        <input
          type="number"
          name="new"
          min={0}
          max={MOST_NEW}
          defaultValue={DEFAULT_LIMIT}
          autoComplete="off"
        />
      </label>
    </form>
  );
}

function StepOptions({pages}: {pages: readonly DeckPage[]}): ReactNode {
  return (
    <optgroup label={strings.byStep}>
      {STEPS.map((step) => (
        <option key={step} value={`step:${step}`}>
          {strings.option(slugLabel(step), cardsOf(`step:${step}`, pages).length)}
        </option>
      ))}
    </optgroup>
  );
}

function PageOptions({pages, kind}: {pages: readonly DeckPage[]; kind: DeckPage['kind']}) {
  const some = pages.filter((one) => one.kind === kind);
  if (some.length === 0) return null;
  return (
    <optgroup label={strings.kinds[kind]}>
      {some.map(({page, title, cards}) => (
        <option key={page} value={`page:${page}`}>
          {strings.option(title, cards.length)}
        </option>
      ))}
    </optgroup>
  );
}

function chosenIn(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  return {deck: String(data.get('deck')), limit: readLimit(String(data.get('new')))};
}

/** A choice that was made before this code ran goes into the address. */
function useChosenBefore(form: React.RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const chosen = form.current && askedSearch(chosenIn(form.current));
    if (chosen) setSearch(chosen, false);
  }, [form]);
}

/** Shows what the address asks for. */
function useShown(form: React.RefObject<HTMLFormElement | null>, {deck, limit}: Asked): void {
  useEffect(() => {
    const field = (name: string) =>
      form.current?.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    const [select, number] = [field('deck'), field('new')];
    if (select && select.value !== deck) select.value = deck;
    if (number && readLimit(number.value) !== limit) number.value = String(limit);
  }, [form, deck, limit]);
}
