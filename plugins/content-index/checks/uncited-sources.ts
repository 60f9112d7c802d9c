/** An input's source links to the page's list of references, which holds only what the text cites. */
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

export const uncitedSources: Check = ({pages}) => pages.flatMap(uncitedIn);

function uncitedIn({file, readable, citations, estimate}: SourcePage): Problem[] {
  if (!readable || !estimate?.summary) return [];
  const cited = citations.map(({name}) => name);
  return Object.entries(estimate.summary.inputs).flatMap(([name, {source}]) => {
    if (source === undefined || cited.includes(source)) return [];
    const found = `${file} does not cite "${source}"${suggestion(source, cited)}`;
    const todo = `cite it in the text of the page ([@${source}]), or mend the key`;
    return [{file: estimate.file, field: `inputs.${name}.source`, found, todo}];
  });
}
