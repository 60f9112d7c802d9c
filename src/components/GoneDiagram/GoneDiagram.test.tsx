import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';

import {GoneDiagram, headingOf, type GoneDiagramProps} from '.';

const words = (gone: GoneDiagramProps) => renderToStaticMarkup(<GoneDiagram {...gone} />);
const CASE = {title: 'Ad click prediction', path: '/case-studies/ad-click-prediction/'};

it('leads to where a diagram moved, and to its case', () => {
  const html = words({movedTo: {caption: 'Now?', path: '/diagrams/framework/now/'}, page: CASE});
  expect(html).toContain('<h1>This diagram has moved</h1>');
  expect(html).toContain('<a href="/diagrams/framework/now/">Now?</a>');
  expect(html).toContain(
    'The page that it stood in: <a href="/case-studies/ad-click-prediction/">',
  );
});

it('says why a diagram was taken out', () => {
  const html = words({reason: 'told twice.', page: CASE});
  expect(html).toContain('<h1>This diagram is gone</h1>');
  expect(html).toContain('It was taken out: told twice.<');
});

it('of an address that it does not know says so, and leads to the page that it names', () => {
  const html = words({page: CASE});
  expect(headingOf({})).toBe('No diagram stands here');
  expect(html).toContain('The page that the address names: <a href="/case-studies/');
  expect(words({})).toContain('<a href="/diagrams/">');
});
