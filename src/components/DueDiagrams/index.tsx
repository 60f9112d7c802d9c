import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode} from 'react';

import {dueDiagrams, type DueDiagram} from '@site/src/domain/recall';
import {useNow} from '@site/src/platform/clock/useNow';
import {useWholeRecord} from '@site/src/platform/storage';

import {DueDiagramsView} from './DueDiagramsView';
import {useDiagramTitles} from '@site/src/platform/siteData/useDiagramTitles';

const MOST_SHOWN = 8;

/** The diagrams whose labels the reader should recall next, the longest due first. */
export function DueDiagrams(): ReactNode {
  const {records, status} = useWholeRecord();
  const nowMs = useNow();
  const root = useBaseUrl('/diagrams/');
  const isRead = status.state !== 'loading' && nowMs !== undefined;
  const all = isRead ? dueDiagrams(records, nowMs) : [];
  const sheetOf = ({page, diagram}: DueDiagram) => `${root}${page}/${diagram}.json`;
  const shown = all.slice(0, MOST_SHOWN);
  const titles = useDiagramTitles(shown.map(sheetOf));
  const left = shown.filter((diagram) => titles[sheetOf(diagram)] !== 'gone');
  return (
    <DueDiagramsView
      due={isRead ? left : undefined}
      more={all.length - shown.length}
      titleOf={(diagram) => titles[sheetOf(diagram)]}
    />
  );
}
