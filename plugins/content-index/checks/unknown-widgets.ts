/** Pages name only the widgets that there are. */
import {NAMES} from '../../../src/components/names';
import {suggestion} from '../nearest';
import type {Check} from './check';

export const unknownWidgets: Check = ({pages}) => {
  const known = Object.keys(NAMES).filter((name) => !NAMES[name]?.internal);
  return pages.flatMap(({file, widgets}) =>
    widgets
      .filter(({name}) => /^[A-Z]/.test(name) && !known.includes(name))
      .map(({name, line}) => {
        const found = `pages have no such widget${suggestion(name, known)}`;
        const todo = `use one of ${known.sort().join(', ')}`;
        return {file, line, field: `<${name}>`, found, todo};
      }),
  );
};
