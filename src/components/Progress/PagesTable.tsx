import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {PageStanding, ProgressPage} from '@site/src/domain/progress';

import * as strings from './strings';
import {Table} from './Table';

interface PagesTableProps {
  caption: string;
  pages: readonly ProgressPage[];
  standingOf: (page: ProgressPage) => PageStanding;
}

/** What was read and practised, page by page. */
export function PagesTable({caption, pages, standingOf}: PagesTableProps): ReactNode {
  const isCases = pages.some(({kind}) => kind === 'case-study');
  const rows = pages.map((page) => ({
    id: page.id,
    head: <Link to={page.path}>{page.title}</Link>,
    cells: cellsOf(standingOf(page)).slice(0, isCases ? 6 : 5),
  }));
  const {page, read, quiz, cards, ticks, diagrams, mocks} = strings.columns;
  const columns = [isCases ? strings.columns.case : page, read, quiz, cards, ticks, diagrams];
  return <Table {...{caption, rows}} columns={isCases ? [...columns, mocks] : columns} />;
}

/** In the order of the columns. */
export function cellsOf(standing: PageStanding): string[] {
  return [
    strings.readText(standing.read),
    strings.quizText(standing.questions),
    strings.cardsText(standing.cards),
    strings.ticksText(standing.ticks),
    strings.diagramsText(standing.diagrams),
    strings.mocksText(standing.mocks),
  ];
}
