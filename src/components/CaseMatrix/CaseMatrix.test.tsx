import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it, vi} from 'vitest';

import {CaseMatrixView} from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => <a href={to}>{children}</a>,
}));
vi.mock('@generated/content-index/default/cases.json', () => ({default: {cases: [], groups: []}}));

it('marks which case draws on which block, in words too, the most used block first', () => {
  const facts = {hardThing: 'H', task: 'T', modality: 'M', scale: 'S', difficulty: 1};
  const common = {...facts, questions: 1, items: 1};
  const html = renderToStaticMarkup(
    <CaseMatrixView
      data={{
        cases: [
          {...common, id: 'a', title: 'A', path: '/a/', blocks: ['caching', 'monitoring']},
          {...common, id: 'b', title: 'B', path: '/b/', blocks: ['monitoring']},
        ],
        groups: [
          {
            title: 'Serving',
            blocks: [
              {slug: 'caching', title: 'Caching', path: '/c/'},
              {slug: 'monitoring', title: 'Monitoring', path: '/m/'},
              {slug: 'batch', title: 'Batch', path: '/x/'},
            ],
          },
        ],
      }}
    />,
  );
  expect(html.indexOf('Monitoring')).toBeLessThan(html.indexOf('Caching'));
  expect(html).not.toContain('Batch');
  expect(html.match(/drawn on/g)).toHaveLength(3);
  expect(html).toContain('<th scope="row"><a href="/m/">Monitoring</a></th>');
});
