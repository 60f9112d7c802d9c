import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';

import type {ShownReference} from '@site/src/domain/citation';

import {References} from '.';

const collectAnchor = vi.fn();
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor})}));

const reference: ShownReference = {
  key: 'a-2013',
  label: 'A, 2013',
  authors: 'Doe, J.',
  issued: 'August 2013',
  title: 'On calibration',
  container: 'Proceedings',
  details: 'pp. 1–9',
  url: 'https://example.org',
  claim: 'It *matters*.',
  seen: 'full text',
  seenOn: '5 January 2026',
};

function list(changes: Partial<ShownReference> = {}) {
  return renderToStaticMarkup(<References data={[{...reference, ...changes}]} />);
}

const text = (html: string) => html.replace(/<[^>]*>/g, '');

describe('References', () => {
  it('prints an entry, what to take from it and what was seen', () => {
    expect(text(list())).toBe(
      'Doe, J. (August 2013). On calibration. Proceedings, pp. 1–9.What to take: It matters.Read in full, 5 January 2026',
    );
    expect(list()).toContain('<em>matters</em>');
  });

  it.each([
    [{container: '', details: ''}, 'On calibration. What'],
    [{title: 'Why?', container: ''}, 'Why? pp. 1–9.'],
    [{authors: 'Google'}, 'Google. (August 2013)'],
    [{seen: 'abstract'}, 'Abstract read, 5'],
  ])('with %j', (changes, shown) => expect(text(list(changes))).toContain(shown));

  it('gives each entry an address that the check of links knows', () => {
    expect(list()).toContain('<li id="ref-a-2013"');
    expect(collectAnchor).toHaveBeenCalledWith('ref-a-2013');
  });
});
