/** A plan while it is being made. */
import type {CalendarDay} from './day';
import {CASES_WANTED, readingOrder, wantedOrder, withNeeds} from './order';
import type {PlanProgress} from './planProgress';
import {schedule, type Reading, type Schedule} from './schedule';
import {mockMinutes, sessionsOf, type Session} from './sessions';
import type {PlanCatalogue, PlanPage, PlanSettings} from './types';

type Pages = ReadonlySet<string>;

export class Draft {
  /** Pages that are still to be read, in the order in which they are wanted when time is short. */
  readonly wanted: readonly PlanPage[];
  private readonly finished: Pages;
  private readonly mocks: readonly string[];
  private readonly sessions: readonly Session[];

  constructor(
    private readonly catalogue: PlanCatalogue,
    private readonly settings: PlanSettings,
    from: CalendarDay,
    private readonly progress: PlanProgress,
  ) {
    this.finished = new Set([...settings.known, ...progress.finished.keys()]);
    const wanted = wantedOrder(catalogue, settings);
    this.wanted = wanted.filter(({id}) => !this.finished.has(id));
    this.mocks = this.mocksToHold(wanted);
    this.sessions = sessionsOf(settings, from, this.mocks.length).flatMap((one) => this.free(one));
  }

  /** These pages with everything that they need and that is not known. */
  withNeeds(pages: readonly PlanPage[], chosen: Pages): Set<string> {
    const more = pages.flatMap((page) => [...withNeeds(this.catalogue, page, this.finished)]);
    return new Set([...chosen, ...more]);
  }

  fits(chosen: Pages): boolean {
    const readings = this.readings(chosen);
    const needed = readings.reduce((sum, {minutesLeft}) => sum + minutesLeft, 0);
    const all = this.sessions.reduce((sum, {minutes}) => sum + minutes, 0);
    return needed <= all && this.scheduled(chosen).readings.length === 0;
  }

  scheduled(chosen: Pages): Schedule {
    return schedule(this.sessions, {
      readings: this.readings(chosen),
      mocks: this.mocks,
      mockMinutes: mockMinutes(this.settings) ?? 0,
      reviews: this.progress.reviews,
      drills: {...this.progress.drills, hasRead: this.finished.size > 0},
    });
  }

  private readings(chosen: Pages): Reading[] {
    const order = readingOrder(this.catalogue, this.settings, this.wanted, chosen);
    return order.map((page) => {
      const {minutes, part} = this.progress.read.get(page.id) ?? {minutes: 0, part: 1};
      return {page, part, minutesLeft: Math.max(1, page.readMinutes - minutes)};
    });
  }

  /** A session without the minutes that are used up already; none when nothing is left of it. */
  private free(session: Session): Session[] {
    const {usedMinutes, isLookedBack} = this.progress;
    const minutes = session.minutes - (usedMinutes.get(session.day) ?? 0);
    const isOver = session.use === 'look-back' && isLookedBack;
    return minutes > 0 && !isOver ? [{...session, minutes}] : [];
  }

  /** Cases for the mocks that are still to be held: in the order in which they are wanted. */
  private mocksToHold(wanted: readonly PlanPage[]): string[] {
    if (mockMinutes(this.settings) === undefined) return [];
    const {mocked} = this.progress;
    const open = wanted.filter(({id, kind}) => kind === 'case-study' && !mocked.has(id));
    const count = Math.max(0, CASES_WANTED[this.settings.level] - mocked.size);
    return open.slice(0, count).map(({id}) => id);
  }
}
