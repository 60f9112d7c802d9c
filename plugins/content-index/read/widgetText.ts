/** The words that a widget shows, for search: what would stand there without JavaScript. */
import {plainText} from '../../../src/domain/text';
import type {Question} from '../../../src/domain/content/quizSchema';
import type {EstimateSummary, Widget} from '../../../src/domain/content/types';
import type {Siblings} from './source';

/** Text that stands where a component stands that has no text of its own in the page, or ''. */
export type WidgetText = (widget: Widget) => string;

export function widgetTextFor(siblings: Siblings): WidgetText {
  const estimate = siblings.estimate?.summary;
  const writers: Record<string, (attributes: Record<string, string>) => string[]> = {
    Value: ({of = ''}) => [estimate?.values[of]?.formatted ?? ''],
    Estimate: ({group}) => estimateLines(estimate, group),
    Quiz: ({only}) => chosen(siblings.quiz?.value?.questions ?? [], only).flatMap(questionLines),
    Cards: () => (siblings.cards?.value?.cards ?? []).flatMap(({front, back}) => [front, back]),
    Rubric: () => rubricLines(siblings),
    Checklist: ({title = ''}) => [title],
  };
  return ({name, attributes}) => (writers[name]?.(attributes) ?? []).map(plainText).join('\n');
}

/** The ids that `only="a, b"` names; undefined when it is absent. */
export function idsIn(only: string | undefined): string[] | undefined {
  return only?.split(/[\s,]+/).filter(Boolean);
}

function chosen<T extends {id: string}>(items: readonly T[], only: string | undefined): T[] {
  const ids = idsIn(only);
  return items.filter(({id}) => !ids || ids.includes(id));
}

function estimateLines(estimate: EstimateSummary | undefined, group: string | undefined): string[] {
  return Object.values(estimate?.values ?? {})
    .filter((value) => !group || value.group === group)
    .map(({label, formatted}) => `${label}: ${formatted}`);
}

function questionLines(question: Question): string[] {
  const choices = 'options' in question ? question.options.map(({text}) => text) : [];
  const items = 'items' in question ? question.items.map(({text}) => text) : [];
  return [question.question, ...choices, ...items];
}

function rubricLines({interview}: Siblings): string[] {
  const {rubric = [], verdict} = interview?.value ?? {};
  const rows = rubric.flatMap(({criterion, mid, senior, staff}) => [criterion, mid, senior, staff]);
  return [...rows, ...Object.values(verdict ?? {})];
}
