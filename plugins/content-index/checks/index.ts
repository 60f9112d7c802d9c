/** All rules over the content. The order does not matter: problems are sorted by file and line. */
import {alikeDiagrams} from './alike-diagrams';
import {askedSections} from './asked-sections';
import type {Check} from './check';
import {diagramKinds} from './diagram-kinds';
import {diagramRoles} from './diagram-roles';
import {diagramSize} from './diagram-size';
import {diagramWalks} from './diagram-walks';
import {duplicateIds} from './duplicate-ids';
import {interviewRules} from './interview-rules';
import {knownNumbers} from './known-numbers';
import {listedBlocks} from './listed-blocks';
import {minimums} from './minimums';
import {namedSections} from './named-sections';
import {pageKinds} from './page-kinds';
import {quizRules} from './quiz-rules';
import {relatedPages} from './related-pages';
import {requiredSectionsCheck} from './required-sections';
import {statedValues} from './stated-values';
import {strayFiles} from './stray-files';
import {uncitedReferences} from './uncited-references';
import {uncitedSources} from './uncited-sources';
import {unknownAnchors} from './unknown-anchors';
import {unknownCitations} from './unknown-citations';
import {unknownLinks} from './unknown-links';
import {unknownTerms} from './unknown-terms';
import {unknownWidgets} from './unknown-widgets';
import {vanishedIds} from './vanished-ids';
import {widgetAttributes} from './widget-attributes';

export const CHECKS: readonly Check[] = [
  ...[alikeDiagrams, askedSections, diagramKinds, diagramRoles, diagramSize, diagramWalks],
  ...[
    duplicateIds,
    interviewRules,
    knownNumbers,
    listedBlocks,
    minimums,
    namedSections,
    pageKinds,
    quizRules,
    relatedPages,
  ],
  ...[requiredSectionsCheck, statedValues, strayFiles, uncitedReferences, uncitedSources],
  ...[unknownAnchors, unknownCitations, unknownLinks, unknownTerms, unknownWidgets, vanishedIds],
  widgetAttributes,
];
