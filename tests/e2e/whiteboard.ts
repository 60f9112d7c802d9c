import type {Locator, Page} from 'playwright-core';

export const canvas = (page: Page): Locator => page.locator('.excalidraw canvas.interactive');

/** Draws a rectangle with the pointer. */
export async function draw(page: Page): Promise<void> {
  await canvas(page).scrollIntoViewIfNeeded();
  const box = (await canvas(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.keyboard.press('r');
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, {steps: 4});
  await page.mouse.up();
}

/** Kinds of the shapes that are stored. */
export const shapes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    const name = all.find((one) => one.name?.endsWith('-whiteboards'))?.name;
    if (!name) return [];
    const request = <T>(from: IDBRequest<T>) =>
      new Promise<T>((resolve) => (from.onsuccess = () => resolve(from.result)));
    const db = await request(indexedDB.open(name));
    const stored = await request(db.transaction('drawings').objectStore('drawings').getAll());
    db.close();
    return stored.flatMap(({elements}: {elements: {type: string; isDeleted: boolean}[]}) =>
      elements.filter(({isDeleted}) => !isDeleted).map(({type}) => type),
    );
  });
