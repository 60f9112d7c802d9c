import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {OutlinePage, PageStanding} from '@site/src/domain/progress';

import * as strings from './strings';
import {Table} from './Table';

interface PagesTableProps {
  caption: string;
  pages: readonly OutlinePage[];
  standingOf: (page: OutlinePage) => PageStanding;
}

/** What was read and practised, page by page. */
export function PagesTable({caption, pages, standingOf}: PagesTableProps): ReactNode {
  const standings = pages.map(standingOf);
  const columns = columnsFor(pages, standings);
  const rows = pages.map(({id, path, title}, at) => ({
    id,
    head: <Link to={path}>{title}</Link>,
    cells: columns.map((column) => textOf[column](standings[at]!)),
  }));
  const names = ['page' as const, ...columns].map((column) => strings.columns[column]);
  return <Table {...{caption, rows}} columns={names} />;
}

type Column = keyof typeof textOf;

const textOf = {
  read: ({read}: PageStanding) => strings.readText(read),
  quiz: ({questions}: PageStanding) => strings.quizText(questions),
  cards: ({cards}: PageStanding) => strings.cardsText(cards),
  ticks: ({ticks}: PageStanding) => strings.ticksText(ticks),
  diagrams: ({diagrams}: PageStanding) => strings.diagramsText(diagrams),
  attempts: ({attempts}: PageStanding) => strings.attemptsText(attempts),
  mocks: ({mocks}: PageStanding) => strings.mocksText(mocks),
};

/** No column for what none of these pages has. */
function columnsFor(pages: readonly OutlinePage[], standings: readonly PageStanding[]): Column[] {
  const hasQuiz = standings.some(({questions}) => questions.of > 0);
  const hasCards = standings.some(({cards}) => cards.of > 0);
  const areCases = pages.some(({kind}) => kind === 'case-study');
  return [
    'read',
    ...(hasQuiz ? (['quiz'] as const) : []),
    ...(hasCards ? (['cards'] as const) : []),
    ...(['ticks', 'diagrams'] as const),
    ...(areCases ? (['attempts', 'mocks'] as const) : []),
  ];
}
