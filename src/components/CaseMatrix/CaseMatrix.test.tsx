// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';

import type {CaseIndexData} from '@site/src/domain/caseIndex';

import {CaseMatrixView} from './CaseMatrixView';
import {Next} from './Next';

const facts = {hardThing: 'H', task: 'T', modality: 'M', scale: 'S', description: 'D'};
const has = {questions: 1, cards: 1, items: 1, diagrams: 1};
const block = (slug: string, title: string) => ({slug, title, path: `/${slug}/`, needs: []});
const data: CaseIndexData = {
  cases: [
    {
      ...{...facts, has, id: 'case-studies/a', title: 'Case A', path: '/a/', difficulty: 1},
      ...{needs: ['monitoring'], blocks: ['caching', 'monitoring']},
    },
    {
      ...{...facts, has, id: 'case-studies/b', title: 'Case B', path: '/b/', difficulty: 3},
      ...{needs: ['caching', 'monitoring'], blocks: ['monitoring']},
    },
  ],
  groups: [
    {
      title: 'Operations',
      blocks: [
        ...[block('caching', 'Caching'), block('monitoring', 'Monitoring')],
        block('batch', 'Batch'),
      ],
    },
  ],
};
const nothing = new Set<string>();
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', {name}))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('the table', () => {
  it('tells what is read before a case from what it uses, in words and shapes, without a script', () => {
    document.body.innerHTML = renderToStaticMarkup(<CaseMatrixView data={data} read={nothing} />);
    expect(cellsOf(/^Monitoring/)).toEqual(['●read before it', '●read before it']);
    expect(cellsOf(/^Caching/)).toEqual(['○used', '●read before it']);
    expect(screen.queryByText('Batch')).toBeNull();
    const names = screen.getAllByRole('rowheader').map(({textContent}) => textContent);
    expect(names.filter((name) => name !== 'Monitor and improve')).toEqual([
      'Monitoring',
      'Caching',
    ]);
  });

  it('stands by difficulty and by step', () => {
    render(<CaseMatrixView data={data} read={nothing} />);
    const heads = screen.getAllByRole('columnheader').map(({textContent}) => textContent);
    expect(heads).toEqual(['Building block', 'First', 'Hard', 'Case A', 'Case B']);
    const step = screen.getByRole('link', {name: 'Monitor and improve'});
    expect(step.getAttribute('href')).toBe('/framework/monitor-and-improve/');
  });

  it('marks the pages that the reader has read', () => {
    const read = new Set(['building-blocks/caching', 'case-studies/b']);
    render(<CaseMatrixView data={data} read={read} />);
    expect(screen.getByRole('rowheader', {name: /^Caching/}).textContent).toBe('Caching✓, read');
    expect(screen.getByRole('rowheader', {name: /^Monitoring/}).textContent).toBe('Monitoring');
    expect(screen.getByRole('columnheader', {name: /^Case B/}).textContent).toBe('Case B✓, read');
  });
});

describe('what to read next', () => {
  const line = (...read: string[]) => {
    cleanup();
    const {container} = render(<Next data={data} read={new Set(read)} />);
    const links = within(container).getAllByRole('link');
    return [container.textContent, ...links.map((link) => link.getAttribute('href'))];
  };

  it('is the page on the way to the nearest case, then the case, then a mock interview', () => {
    const last = 'Read next: Monitoring, the last page before Case A.';
    expect(line()).toEqual([last, '/monitoring/', '/a/']);
    expect(line('case-studies/a')).toEqual([
      'Read next: Caching, the first of 2 pages on the way to Case B.',
      ...['/caching/', '/b/'],
    ]);
    expect(line('building-blocks/monitoring')).toEqual([
      'Read next: Case A. What it needs is read.',
      '/a/',
    ]);
    expect(line('case-studies/a', 'case-studies/b')[1]).toBe('/practice/mock/');
  });
});
