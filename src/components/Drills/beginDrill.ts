import {
  pickDrill,
  questionsOf,
  sharedDrill,
  type DrillFilter,
  type DrillPage,
} from '@site/src/domain/drill';
import {nowMs as readClock} from '@site/src/platform/clock/nowMs';
import {fragmentFor, setFragment} from '@site/src/platform/share';
import {siteStore} from '@site/src/platform/storage';

/**
 * Puts a drill together from what the reader has answered, and into the address: so it can be passed on, and a reload
 * finds it. The moment is the seed.
 */
export async function beginDrill(
  pages: readonly DrillPage[],
  filter: DrillFilter,
  length: number,
): Promise<void> {
  const nowMs = readClock();
  const answerOf = (id: string) => siteStore().get('quiz', id)?.body;
  const drill = pickDrill(questionsOf(pages, filter), {answerOf, nowMs}, length, nowMs);
  setFragment(await fragmentFor(sharedDrill(drill)));
}
