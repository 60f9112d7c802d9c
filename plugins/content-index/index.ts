/**
 * Content parsed once, at the door: reads every page and what stands beside it, stops the build with the
 * list of everything that is wrong, and hands on what the browser needs of it.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {casesOf} from '../../src/domain/caseIndex';
import {numbersOf} from '../../src/domain/content/numbers';
import {overviewOf} from '../../src/domain/content/overview';
import type {PlannedPage} from '../../src/domain/content/types';
import {waysOf} from '../../src/domain/content/ways';
import {planCatalogueOf} from '../../src/domain/plan/catalogueOf';
import {progressCatalogueOf} from '../../src/domain/progress/catalogueOf';
import {outlineOf} from '../../src/domain/progress/outline';
import {readContent} from './build';
import type {Content} from './build';
import {catalogueOf} from './catalogueOf';
import {ContentError} from './problems';
import {daysToCome} from './statedDays';

export default function contentIndexPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'content-index',

    async loadContent() {
      const content = readContent(siteDir);
      const problems = [...content.problems, ...daysToCome(content.days, Date.now())];
      if (problems.length > 0) tell(new ContentError(problems));
      return {...content, problems};
    },

    async contentLoaded({content, actions}) {
      const {index} = content as Content;
      listPlanned(index.planned);
      await actions.createData('catalogue.json', catalogueOf(index));
      await actions.createData('overview.json', overviewOf(index));
      await actions.createData('ways.json', waysOf(index));
      await actions.createData('cases.json', casesOf(index));
      await actions.createData('plan.json', planCatalogueOf(index));
      const progress = progressCatalogueOf(index);
      await actions.createData('progress.json', progress);
      await actions.createData('progressOutline.json', outlineOf(progress));
      await actions.createData('numbers.json', numbersOf(index));
    },

    getPathsToWatch() {
      const sources = [
        'docs/**/*.{mdx,yaml,ts}',
        'blog/**/*.mdx',
        'docs/ids.lock',
        'static/diagrams/**/*.json',
      ];
      return sources.map((pattern) => `${siteDir}/${pattern}`);
    },
  };
}

/** A build stops; a writer at `npm start` keeps the page in view and reads what is left to mend. */
function tell(error: ContentError): void {
  if (process.env.NODE_ENV === 'production') throw error;
  console.error(error.message);
}

function listPlanned(planned: readonly PlannedPage[]): void {
  if (planned.length === 0 || process.env.NODE_ENV !== 'production') return;
  const pages = planned.map(({path, linkedFrom}) => `  ${path} (from ${linkedFrom.join(', ')})`);
  console.log(`Linked and planned, not written yet:\n${pages.join('\n')}`);
}
