import {type ReactNode, type RefObject, useEffect, useRef, useState} from 'react';

import {STEPS} from '@site/src/domain/content/vocabulary';
import {cardsOf, MOST_NEW_A_DAY, type DeckKey, type DeckPage} from '@site/src/domain/review';
import {slugLabel} from '@site/src/domain/text/slug';
import {setSearch} from '@site/src/platform/address';

import {askedSearch, DEFAULT_LIMIT, readLimit, type Asked} from './asked';
import {strings} from './strings';
import styles from './styles.module.css';
import type {Usual} from './useUsual';

interface DeckFormProps {
  pages: readonly DeckPage[];
  asked: Asked;
  usual: Usual;
}

/** Deck and daily limit. Not controlled: what was chosen before the page's script ran is what counts. */
export default function DeckForm({pages, asked, usual}: DeckFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<string>();
  useChosenBefore(form, usual.keep);
  useShown(form, asked);
  /** The address leaves out what this browser keeps. */
  const known = (limit: number) => (usual.isKept ? limit : DEFAULT_LIMIT);
  const choose = (field: EventTarget) => {
    const {deck, limit} = chosenIn(form.current!);
    const isLimit = (field as HTMLInputElement).name === 'new';
    if (isLimit) setTyped(limit === undefined ? fieldOf(form.current!, 'new').value : undefined);
    if (isLimit && limit !== undefined) usual.keep(limit);
    const next = {deck, limit: limit ?? asked.limit};
    setSearch(askedSearch(next, known(isLimit ? next.limit : usual.usual)), false);
  };
  const refused = typed ?? asked.refused;
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onChange={(event) => choose(event.target)}
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
          max={MOST_NEW_A_DAY}
          defaultValue={DEFAULT_LIMIT}
          autoComplete="off"
          aria-describedby="daily-limit"
          aria-invalid={refused !== undefined}
        />
      </label>
      <p
        id="daily-limit"
        role="status"
        className={styles.hint}
        data-refused={refused !== undefined}
      >
        {refused === undefined ? strings.limitHint : strings.limitRefused(refused, asked.limit)}
      </p>
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

type Field = HTMLInputElement | HTMLSelectElement;

const fieldOf = (form: HTMLFormElement, name: 'deck' | 'new') =>
  form.elements.namedItem(name) as Field;

function chosenIn(form: HTMLFormElement): {deck: DeckKey; limit: number | undefined} {
  const deck = fieldOf(form, 'deck').value as DeckKey;
  return {deck, limit: readLimit(fieldOf(form, 'new').value)};
}

/** A choice that was made before this code ran is taken over. */
function useChosenBefore(
  form: RefObject<HTMLFormElement | null>,
  keep: (newADay: number) => void,
): void {
  useEffect(() => {
    const {deck, limit = DEFAULT_LIMIT} = chosenIn(form.current!);
    const chosen = askedSearch({deck, limit}, DEFAULT_LIMIT);
    if (chosen) setSearch(chosen, false);
    if (limit !== DEFAULT_LIMIT) keep(limit);
    // Only what stood there at first.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form]);
}

/** Shows what the address asks for. */
function useShown(form: RefObject<HTMLFormElement | null>, {deck, limit}: Asked): void {
  useEffect(() => {
    const [select, number] = [fieldOf(form.current!, 'deck'), fieldOf(form.current!, 'new')];
    if (select.value !== deck) select.value = deck;
    if (readLimit(number.value) !== limit) number.value = String(limit);
  }, [form, deck, limit]);
}
