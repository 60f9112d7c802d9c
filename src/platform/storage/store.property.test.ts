/** Whatever two tabs do, in whatever order: nothing is lost, both agree, nothing throws. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {indexedDbBrowser, memoryBrowser, quiet} from './testStores';

const step = fc.record({
  tab: fc.constantFrom(0, 1),
  item: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
  tick: fc.boolean(),
  pause: fc.boolean(),
});

it.each([
  ['browser database', indexedDbBrowser, 40],
  ['memory', memoryBrowser, 100],
])('two tabs on %s end with the last word on every item', async (_name, browser, numRuns) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {maxLength: 12}), async (steps) => {
      const here = browser();
      const tabs = [here.tab(), here.tab()];
      tabs.forEach((tab) => tab.load());
      for (const {tab, item, tick, pause} of steps) {
        tabs[tab]!.change('checklist', 'p#c', (current, nowMs) => {
          const others = Object.entries(current?.ticked ?? {}).filter(([name]) => name !== item);
          return {ticked: Object.fromEntries(tick ? [...others, [item, nowMs]] : others)};
        });
        if (pause) await quiet(...tabs);
      }
      await quiet(...tabs);
      const seen = tabs.map((tab) =>
        Object.keys(tab.get('checklist', 'p#c')?.body.ticked ?? {}).sort(),
      );
      expect(seen[0]).toEqual(seen[1]);
      // An item that only one tab ever touched stands as that tab left it.
      for (const item of ['a', 'b', 'c', '__proto__', 'constructor']) {
        const touches = steps.filter((one) => one.item === item);
        if (touches.length === 0 || new Set(touches.map(({tab}) => tab)).size > 1) continue;
        expect(seen[0]!.includes(item)).toBe(touches.at(-1)!.tick);
      }
      tabs.forEach((tab) => tab.close());
    }),
    {numRuns},
  );
});

it('any rubbish in the store is kept as it is, and reading it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (raw, id) => {
      const here = memoryBrowser();
      const place = await here.backend();
      const key = `checklist:${id}`;
      await place.change(key, () => ({put: raw}));
      const tab = here.tab();
      tab.change('checklist', id, () => ({ticked: {x: 1}}));
      await quiet(tab);
      expect(await place.read(key)).toEqual(raw);
      expect(tab.kept()).toHaveLength(1);
      expect(tab.get('checklist', id)?.body.ticked).toEqual({x: 1});
    }),
    {numRuns: 60},
  );
});
