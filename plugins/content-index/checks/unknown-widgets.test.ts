import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {unknownWidgets} from './unknown-widgets';

const MDX = 'docs/practice/x.mdx';

function check(body: string): string[] {
  return problemsIn({[MDX]: page(body, 'practice')}, unknownWidgets);
}

it('knows the widgets and plain HTML', () => {
  expect(check('<Quiz/>\n\nPress <kbd>a</kbd>.')).toEqual([]);
});

it('tells a widget that does not exist, in text too, and one that only the build writes', () => {
  expect(check('<Quizz/>\n\nA <Valeu of="x"/> here.\n\n<ChecklistItem id="a"/>')).toEqual([
    expect.stringMatching(
      /^docs\/practice\/x\.mdx:8 <Quizz>: pages have no such widget \(did you mean "Quiz"\?\); use one of .*Quiz/,
    ),
    expect.stringMatching(/^docs\/practice\/x\.mdx:10 <Valeu>: .*did you mean "Value"/),
    expect.stringMatching(/^docs\/practice\/x\.mdx:12 <ChecklistItem>: pages have no such widget/),
  ]);
});
