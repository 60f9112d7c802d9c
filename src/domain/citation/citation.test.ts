import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {dayInWords, shownReferences, type CslReference} from '.';

const mcmahan: CslReference = {
  id: 'mcmahan2013',
  title: 'Ad click prediction: a view from the trenches',
  author: [
    {family: 'McMahan', given: 'H. Brendan'},
    {family: 'Holt', given: 'Gary'},
    {family: 'Sculley', given: 'D.'},
  ],
  issued: '2013-08-11',
  'container-title': 'Proceedings of KDD',
  publisher: 'ACM',
  volume: '19',
  issue: '2',
  page: '1222-1230',
  URL: 'https://example.org/ad-click',
  seen: 'full text',
  seenOn: '2026-01-05',
  claim: 'FTRL keeps the model sparse.\n',
};

function shown(...changes: Partial<CslReference>[]) {
  return shownReferences(changes.map((change) => ({...mcmahan, ...change})));
}

describe('shownReferences', () => {
  it('formats every field for print', () => {
    expect(shown({})[0]).toEqual({
      key: 'mcmahan2013',
      label: 'McMahan et al., 2013',
      authors: 'McMahan, H. B., Holt, G., and Sculley, D.',
      issued: '11 August 2013',
      title: 'Ad click prediction: a view from the trenches',
      container: 'Proceedings of KDD',
      details: '19(2), pp. 1222–1230, ACM',
      url: 'https://example.org/ad-click',
      claim: 'FTRL keeps the model sparse.',
      seen: 'full text',
      seenOn: '5 January 2026',
    });
  });

  it.each([
    [[{literal: 'Google'}], 'Google, 2013', 'Google'],
    [mcmahan.author.slice(0, 2), 'McMahan and Holt, 2013', 'McMahan, H. B. and Holt, G.'],
    [[{family: 'Picard', given: 'Jean-Luc'}], 'Picard, 2013', 'Picard, J.-L.'],
  ])('names authors %j', (author, label, authors) => {
    expect(shown({author})[0]).toMatchObject({label, authors});
  });

  it('ends a long list of authors with et al.', () => {
    const author = Array.from({length: 9}, (_, i) => ({family: `F${i}`, given: 'A'}));
    expect(shown({author})[0]?.authors).toBe(
      'F0, A., F1, A., F2, A., F3, A., F4, A., F5, A., et al.',
    );
  });

  it('tells two of the same authors and year apart, and leaves others alone', () => {
    const labels = shown({}, {issued: '2014'}, {issued: '2013'}).map((r) => [r.label, r.issued]);
    expect(labels).toEqual([
      ['McMahan et al., 2013a', '11 August 2013a'],
      ['McMahan et al., 2014', '2014'],
      ['McMahan et al., 2013b', '2013b'],
    ]);
  });

  it('gives up to 26 works of one year different labels', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 26}), (count) => {
        const labels = shown(...Array.from({length: count}, () => ({}))).map((r) => r.label);
        expect(new Set(labels).size).toBe(count);
      }),
    );
  });

  it('names a site that is its own author once', () => {
    const author = [{literal: 'Engineering at Meta'}];
    expect(shown({author, 'container-title': 'Engineering at Meta'})[0]?.container).toBe('');
  });

  it('prints no punctuation for what is not there', () => {
    const bare = {
      volume: undefined,
      page: undefined,
      publisher: undefined,
      'container-title': undefined,
    };
    expect(shown(bare)[0]).toMatchObject({container: '', details: ''});
    expect(shown({...bare, page: '7'})[0]?.details).toBe('p. 7');
  });
});

describe('dayInWords', () => {
  it.each([
    ['2013', '2013'],
    ['2013-08', 'August 2013'],
    ['2013-12-01', '1 December 2013'],
  ])('%s is %s', (isoDate, words) => expect(dayInWords(isoDate)).toBe(words));

  it('rejects a month that does not exist', () => {
    expect(() => dayInWords('2013-13')).toThrow('there is no month 13');
  });
});
