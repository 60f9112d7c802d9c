import type {Summary} from './statistics';

/** One line of the table: a figure and what each contender reached. */
export interface Figure {
  name: string;
  unit: string;
  digits: number;
  of: Record<string, Summary | undefined>;
}

export interface Verdict {
  budget: string;
  reached: number;
  limit: number;
  held: boolean;
}

const OURS = 'handbook';
const STOCK = 'stock, no diagrams';

type Limit = (figure: Figure) => number | undefined;
const fixed =
  (limit: number): Limit =>
  () =>
    limit;
const timesStock =
  (factor: number): Limit =>
  ({of}) => {
    const stock = of[STOCK];
    return stock && stock.median * factor;
  };

/** The first budgets of the handbook; each is held against the median. */
const BUDGETS: Record<string, [text: string, limit: Limit]> = {
  'JavaScript before any interaction': ['at most 190 KB', fixed(190)],
  'total blocking time': ['at most 1.2 × stock without diagrams', timesStock(1.2)],
  'layout shift': ['0', fixed(0)],
  'largest contentful paint': ['at most stock without diagrams', timesStock(1)],
  'click on a checklist item to paint': ['at most 300 ms', fixed(300)],
  'search: keystroke to results, p95': ['at most 30 ms', fixed(30)],
};

export function judge(figures: Figure[]): Verdict[] {
  return figures.flatMap((figure) => {
    const [text, limitOf] = BUDGETS[figure.name] ?? [];
    const reached = figure.of[OURS]?.median;
    const limit = limitOf?.(figure);
    if (text === undefined || reached === undefined || limit === undefined) return [];
    const scale = 10 ** figure.digits;
    const held = Math.round(reached * scale) <= Math.round(limit * scale);
    return [{budget: `${figure.name}: ${text}`, reached, limit, held}];
  });
}
