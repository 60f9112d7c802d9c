import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {unknownTerms} from './unknown-terms';

it('tells a term that the glossary does not have', () => {
  const files = {
    'docs/practice/x.mdx': page(
      'A <Term of="calibration">calibrated</Term> and\na <Term of="calibratoin">score</Term>.',
      'practice',
    ),
    'docs/reference/glossary.yaml':
      'terms:\n  - {id: calibration, term: Calibration, definition: D}\n',
  };
  expect(problemsIn(files, unknownTerms)).toEqual([
    'docs/practice/x.mdx:9 <Term of="calibratoin">: the glossary has no such id (did you mean "calibration"?); mend the id, or add the term to docs/reference/glossary.yaml',
  ]);
});
