import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';

import {NotFound} from '.';

it('says what happened and leads to search and to every part', () => {
  const html = renderToStaticMarkup(<NotFound />);
  expect(html).toContain('<h1>Page not found</h1>');
  expect(html).toMatch(/role="search" action="[^"]*\/search\/"/);
  for (const part of ['framework', 'case-studies', 'building-blocks', 'practice', 'diagrams'])
    expect(html).toContain(`<a href="/${part}/">`);
  expect(html).not.toContain('similar address');
});

it('names the nearest page, and asks for what the address says', () => {
  const nearest = {title: 'Calibration', path: '/building-blocks/calibration/'};
  const html = renderToStaticMarkup(<NotFound words="callibration" nearest={nearest} />);
  expect(html).toContain(
    'similar address: <a href="/building-blocks/calibration/">Calibration</a>',
  );
  expect(html).toContain('value="callibration"');
});
