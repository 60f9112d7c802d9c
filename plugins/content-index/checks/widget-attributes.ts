/** What a widget names exists: a value, a group, a question, a level, and the file that it shows; and it knows its attributes. */
import {NAMES} from '../../../src/components/names';
import type {Widget} from '../../../src/domain/content/types';
import {LEVELS} from '../../../src/domain/content/vocabulary';
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import {SIBLING_WIDGETS} from '../read/siblings';
import type {SourcePage} from '../read/source';
import {idsIn} from '../read/widgetText';
import type {Check} from './check';

export const widgetAttributes: Check = ({pages}) =>
  pages.flatMap((page) =>
    page.widgets.flatMap((widget) => [...unknown(page, widget), ...complaints(page, widget)]),
  );

/** Attributes that the widget does not have, and those that it cannot read because they are code. */
function unknown(page: SourcePage, {name, attributes, notPlain = [], line}: Widget): Problem[] {
  const widget = NAMES[name];
  if (!widget || widget.internal) return [];
  const takes = widget.takes ?? [];
  const place = {file: page.file, line, field: `<${name}>`};
  const strange = [...Object.keys(attributes), ...notPlain].filter((one) => !takes.includes(one));
  const code = notPlain.filter((one) => takes.includes(one));
  return [
    ...strange.map((one) => {
      const found = `it has no attribute ${one}${suggestion(one, takes)}`;
      const todo = takes.length > 0 ? `use ${takes.join(', ')}` : 'leave it out';
      return {...place, found, todo};
    }),
    ...code.map((one) => ({...place, found: `found ${one}={…}`, todo: `write ${one}="…"`})),
  ];
}

function complaints(page: SourcePage, widget: Widget): Problem[] {
  const file = fileFor(widget.name);
  const place = {file: page.file, line: widget.line, field: `<${widget.name}>`};
  if (file && !page[file.sibling]) {
    const found = `there is no ${file.name} beside the page`;
    return [{...place, found, todo: 'write the file, or remove the widget'}];
  }
  const rule = rulesOf(page)[widget.name];
  if (!rule) return [];
  const {attribute, known, optional, read = one} = rule;
  const value = widget.attributes[attribute];
  if (value === undefined && optional) return [];
  if (!known) return [];
  const list = known.join(', ');
  if (value === undefined) {
    return [
      {...place, found: `${attribute} is missing`, todo: `write ${attribute}="…", one of ${list}`},
    ];
  }
  return read(value)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const found = `found ${attribute}="${name}"${suggestion(name, known)}`;
      return {...place, found, todo: `write one of ${list}`};
    });
}

interface Rule {
  attribute: string;
  /** Undefined when the file that tells it could not be read. */
  known?: readonly string[];
  optional?: boolean;
  /** Several names in one attribute. */
  read?: (value: string) => string[];
}

function rulesOf({estimate, quiz}: SourcePage): Record<string, Rule> {
  const summary = estimate?.summary;
  const questions = quiz?.value?.questions.map(({id}) => id);
  return {
    Value: {attribute: 'of', known: summary && Object.keys(summary.values)},
    Estimate: {attribute: 'group', known: summary && Object.keys(summary.groups), optional: true},
    Quiz: {
      attribute: 'only',
      known: questions,
      optional: true,
      read: (value) => idsIn(value) ?? [],
    },
    Level: {attribute: 'at', known: LEVELS},
  };
}

function one(value: string): string[] {
  return [value];
}

type Sibling = 'interview' | 'quiz' | 'cards' | 'estimate';

function fileFor(widget: string): {name: string; sibling: Sibling} | undefined {
  const name = Object.keys(SIBLING_WIDGETS).find((file) => SIBLING_WIDGETS[file]?.includes(widget));
  return name ? {name, sibling: name.replace(/\..*$/, '') as Sibling} : undefined;
}
