import {expect, it} from 'vitest';

import {ownPage} from './ownPage';

it('the own page of a diagram lies where its drawing does', () => {
  expect(ownPage('/base/diagrams/case-studies/x/flow.svg?v=1')).toBe(
    '/base/diagrams/case-studies/x/flow/',
  );
  expect(ownPage('/diagrams/a.svg/flow.svg')).toBe('/diagrams/a.svg/flow/');
});
