import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it, vi} from 'vitest';

import {NumbersView} from '.';

const collectAnchor = vi.fn();
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor})}));
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => <a href={to}>{children}</a>,
}));
vi.mock('@generated/content-index/default/numbers.json', () => ({default: []}));

const common = {use: 'U', asOf: 'November 2026'};

it('shows each number with its address, where it is from, and the pages that use it', () => {
  const html = renderToStaticMarkup(
    <NumbersView
      groups={[
        {
          title: 'Prices',
          numbers: [
            {...common, id: 'a', label: 'A', value: 'USD 1', assumption: 'Round', usedBy: []},
            {
              ...{...common, id: 'b', label: 'B', value: '100 ns'},
              source: {label: 'Scott, 2012', path: '/reference/references/#ref-scott'},
              usedBy: [
                {title: 'Caching', path: '/c/'},
                {title: 'Costs', path: '/d/'},
              ],
            },
          ],
        },
      ]}
    />,
  );
  expect(html).toContain('id="a"');
  expect(html).toContain('Assumed, November 2026: Round');
  expect(html).toContain('<a href="/reference/references/#ref-scott">Scott, 2012</a>, seen');
  expect(html).toContain('<a href="/c/">Caching</a>, <a href="/d/">Costs</a>');
  expect(collectAnchor.mock.calls).toEqual([['a'], ['b']]);
});
