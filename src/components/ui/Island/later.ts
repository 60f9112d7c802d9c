/** Data of a page that its script leaves out until the part that reads it wakes. */
export interface Later {
  readonly [LATER]: () => Promise<unknown>;
}

const LATER = Symbol('later');

/** Stands in a prop for data that `load` brings; the module's default export is taken. */
export function later(load: () => Promise<{default: unknown}>): Later {
  return {[LATER]: async () => (await load()).default};
}

/** The props with everything that is `later` loaded. */
export async function arrived(props: object): Promise<object> {
  const entries = Object.entries(props).map(async ([name, value]) => [
    name,
    isLater(value) ? await value[LATER]() : value,
  ]);
  return Object.fromEntries(await Promise.all(entries)) as object;
}

function isLater(value: unknown): value is Later {
  return typeof value === 'object' && value !== null && LATER in value;
}
