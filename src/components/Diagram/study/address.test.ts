import {expect, it} from 'vitest';

import {recordId, sheetAddress} from './address';

const href = '/handbook/diagrams/contributing/diagrams/role-shapes.svg?v=1234';

it('the sheet lies beside the drawing, with the same hash', () => {
  expect(sheetAddress(href)).toBe(
    '/handbook/diagrams/contributing/diagrams/role-shapes.json?v=1234',
  );
});

it('the record is that of the page and the diagram, wherever it is shown', () => {
  expect(recordId(href, '/handbook/diagrams/')).toBe('contributing/diagrams#role-shapes');
});
