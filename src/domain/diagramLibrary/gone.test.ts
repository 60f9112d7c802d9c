import {describe, expect, it} from 'vitest';
import {parseLock} from '../content/lock';
import {goneDiagrams} from './gone';
import {entry, page} from './sample.fixture';

const PAGES = [page('case-studies/x', 'case-study'), page('framework', 'framework')];
const LIBRARY = [entry('framework', 'new')];
const gone = (...lines: string[]) =>
  goneDiagrams({lock: parseLock(lines.join('\n')).entries, pages: PAGES}, LIBRARY);

const CASE = {title: 'Title of case-studies/x', path: '/case-studies/x/'};
const NEW = {caption: 'Caption of new?', path: '/diagrams/framework/new/'};

describe('diagrams that are gone', () => {
  it('say why, and lead to the page that they stood in', () => {
    expect(gone('diagram case-studies/x old  retired: told twice')).toEqual([
      {path: '/diagrams/case-studies/x/old/', movedTo: undefined, reason: 'told twice', page: CASE},
    ]);
  });

  it('lead to where they moved, over several stops', () => {
    const [first] = gone(
      'diagram case-studies/x old  moved-to: case-studies/x older',
      'diagram case-studies/x older  moved-to: framework new',
      'diagram framework new',
    );
    expect(first).toMatchObject({movedTo: NEW, reason: undefined, page: CASE});
  });

  it('say why when they moved and were then taken out', () => {
    const [first] = gone(
      'diagram case-studies/x old  moved-to: case-studies/x older',
      'diagram case-studies/x older  retired: wrong',
    );
    expect(first).toMatchObject({movedTo: undefined, reason: 'wrong'});
  });

  it('do not go round in circles', () => {
    const [first] = gone(
      'diagram case-studies/x a  moved-to: case-studies/x b',
      'diagram case-studies/x b  moved-to: case-studies/x a',
    );
    expect(first).toMatchObject({movedTo: undefined, page: CASE});
  });

  it('are diagrams only, and only marked ones; their page may be gone too', () => {
    expect(gone('card case-studies/x a  retired: old', 'diagram case-studies/x b')).toEqual([]);
    expect(gone('diagram case-studies/z c  retired: old')[0]?.page).toBeUndefined();
  });
});
