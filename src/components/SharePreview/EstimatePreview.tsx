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
  const open = () => {
    setPendingInputs(
      shared.page,
      Object.fromEntries(inputs.map(({name, shared: value}) => [name, value])),
    );
    history.push(`${address}#estimate`);
  };
  const differing = inputs.filter((input) => input.shared !== input.default);
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.estimateKind}</p>
      <h2 className={styles.title}>{page.title}</h2>
      <p>{strings.estimateSummary(inputs.length, differing.length)}</p>
      {inputs.length > 0 && <InputTable inputs={inputs} />}
      {unknown.length > 0 && <p>{strings.unknownPart(unknown)}</p>}
      <div className={styles.actions}>
        {inputs.length > 0 && (
          <Button variant="primary" onClick={open}>
            {strings.openInputs}
          </Button>
        )}
        <Link to={page.path}>{strings.goToPage(page.title)}</Link>
      </div>
      <p className={styles.soft}>{strings.openInputsNote}</p>
    </section>
  );
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
          <tr key={input.name} data-differs={input.shared !== input.default || undefined}>
            <th scope="row">{input.label}</th>
            <td>{formatQuantity(input.shared, input.unit, EXACT_DIGITS)}</td>
            <td>{formatQuantity(input.default, input.unit, EXACT_DIGITS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
