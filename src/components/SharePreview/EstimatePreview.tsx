import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode} from 'react';

import type {CataloguePage} from '@site/src/domain/content/catalogue';
import {EXACT_DIGITS, formatQuantity} from '@site/src/domain/quantity';
import type {SharedEstimate} from '@site/src/domain/share';
import {compareInputs, type ComparedInput} from '@site/src/domain/share/compare';
import {setPendingInputs} from '@site/src/platform/visit';

import Button from '../ui/Button';
import * as strings from './strings';
import styles from './styles.module.css';

/** Shared inputs beside the handbook's own; handed to the page, which asks before it applies them. */
export default function EstimatePreview({
  shared,
  page,
}: {
  shared: SharedEstimate;
  page: CataloguePage;
}): ReactNode {
  const history = useHistory();
  const address = useBaseUrl(page.path);
  const {inputs, unknown} = compareInputs(page.inputs, shared.inputs);
  const usable = inputs.filter(({problem}) => !problem);
  const worksheet = usable.find((input) => input.worksheet !== undefined)?.worksheet;
  const open = () => {
    const values = usable.map(({name, shared: value}) => [name, value] as const);
    setPendingInputs(shared.page, Object.fromEntries(values));
    history.push(`${address}#${worksheet}`);
  };
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.estimateKind}</p>
      <h2 className={styles.title}>{page.title}</h2>
      <Summary shared={shared} page={page} inputs={inputs} />
      {inputs.length > 0 && <InputTable inputs={inputs} />}
      {unknown.length > 0 && <p>{strings.unknownPart(unknown)}</p>}
      <div className={styles.actions}>
        {worksheet !== undefined && (
          <Button variant="primary" onClick={open}>
            {strings.openInputs}
          </Button>
        )}
        <Link to={page.path}>{strings.goToPage(page.title)}</Link>
      </div>
      {worksheet !== undefined && <p className={styles.soft}>{strings.openInputsNote}</p>}
    </section>
  );
}

interface SummaryProps {
  shared: SharedEstimate;
  page: CataloguePage;
  inputs: readonly ComparedInput[];
}

/** How many inputs can be used, or why none can. */
function Summary({shared, page, inputs}: SummaryProps): ReactNode {
  const usable = inputs.filter(({problem}) => !problem);
  if (usable.some(({worksheet}) => worksheet !== undefined)) {
    const differing = usable.filter(differs).length;
    return <p>{strings.estimateSummary(usable.length, differing, inputs.length)}</p>;
  }
  return (
    <p role="alert" className={styles.problem}>
      {whyNone(shared, page, usable.length)}
    </p>
  );
}

/** Whether it would change something. */
function differs({shared, default: ours, problem}: ComparedInput): boolean {
  return !problem && shared !== ours;
}

function whyNone(shared: SharedEstimate, page: CataloguePage, usable: number): string {
  if (Object.keys(page.inputs).length === 0 || usable > 0) return strings.noEstimate(page.title);
  return Object.keys(shared.inputs).length === 0 ? strings.noInputs : strings.noneUsable;
}

function InputTable({inputs}: {inputs: readonly ComparedInput[]}): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{strings.inputColumns.input}</th>
          <th scope="col">{strings.inputColumns.shared}</th>
          <th scope="col">{strings.inputColumns.ours}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => (
          <tr key={input.name} data-differs={differs(input) || undefined}>
            <th scope="row">{input.label}</th>
            <td>
              {formatQuantity(input.shared, input.unit, EXACT_DIGITS)}
              {input.problem && (
                <span className={styles.refused}>{strings.refused(input.problem)}</span>
              )}
            </td>
            <td>{formatQuantity(input.default, input.unit, EXACT_DIGITS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
