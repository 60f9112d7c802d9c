import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it, vi} from 'vitest';

import {Glossary} from '.';

const collectAnchor = vi.fn();
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor})}));
vi.mock('@docusaurus/Link', () => ({default: ({to}: {to: string}) => <a href={to}>more</a>}));

it('lists terms by the alphabet, each with its address, other names and place', () => {
  const html = renderToStaticMarkup(
    <Glossary
      data={[
        {id: 'recall', term: 'recall', definition: 'Found of all.', also: ['sensitivity']},
        {id: 'auc', term: 'AUC', definition: 'Order of scores.', treatedIn: '/x/'},
      ]}
    />,
  );
  expect(html.indexOf('AUC')).toBeLessThan(html.indexOf('recall'));
  expect(html).toContain('id="recall"');
  expect(html).toContain('Also: sensitivity');
  expect(html).toContain('href="/x/"');
  expect(collectAnchor.mock.calls).toEqual([['auc'], ['recall']]);
});
