import {isWeak} from '@site/src/domain/recall';
import type {Bodies, LearnerRecord} from '@site/src/domain/record';

/** What is stored about one page. */
export interface PageSummary {
  readonly page: string;
  readonly tickCount: number;
  readonly answerCount: number;
  readonly correctCount: number;
  /** Diagrams whose labels were recalled, and those of them that went badly the last time. */
  readonly recallCount: number;
  readonly weakCount: number;
  readonly mockCount: number;
  /** Sections of a case whose question was answered in attempt mode. */
  readonly attemptCount: number;
  /** Flashcards that were reviewed. */
  readonly cardCount: number;
  readonly changedAtMs: number;
}

/** What is stored, page by page, the latest change first. */
export function summarize(records: readonly LearnerRecord[]): PageSummary[] {
  const byPage = new Map<string, PageSummary>();
  for (const record of records) {
    if (record.kind === 'meta') continue;
    const page = record.id.split('#')[0]!;
    byPage.set(page, withRecord(byPage.get(page) ?? nothingOf(page), record));
  }
  return [...byPage.values()].sort((a, b) => b.changedAtMs - a.changedAtMs);
}

function nothingOf(page: string): PageSummary {
  return {
    page,
    tickCount: 0,
    answerCount: 0,
    correctCount: 0,
    recallCount: 0,
    weakCount: 0,
    mockCount: 0,
    attemptCount: 0,
    cardCount: 0,
    changedAtMs: 0,
  };
}

function withRecord(summary: PageSummary, {kind, body, updatedAtMs}: LearnerRecord): PageSummary {
  const changedAtMs = Math.max(summary.changedAtMs, updatedAtMs);
  if (kind === 'checklist') {
    const ticks = Object.keys((body as Bodies['checklist']).ticked).length;
    return {...summary, changedAtMs, tickCount: summary.tickCount + ticks};
  }
  if (kind === 'recall') {
    const weak = isWeak(body as Bodies['recall']) ? 1 : 0;
    const [recallCount, weakCount] = [summary.recallCount + 1, summary.weakCount + weak];
    return {...summary, changedAtMs, recallCount, weakCount};
  }
  if (kind === 'card') return {...summary, changedAtMs, cardCount: summary.cardCount + 1};
  if (kind === 'mock') return {...summary, changedAtMs, mockCount: summary.mockCount + 1};
  if (kind === 'attempt') return {...summary, changedAtMs, attemptCount: summary.attemptCount + 1};
  if (kind !== 'quiz') return {...summary, changedAtMs};
  const right = (body as Bodies['quiz']).correct ? 1 : 0;
  return {
    ...summary,
    changedAtMs,
    answerCount: summary.answerCount + 1,
    correctCount: summary.correctCount + right,
  };
}
