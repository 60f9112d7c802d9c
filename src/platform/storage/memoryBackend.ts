import type {Backend, RawChange} from './backend';

/**
 * Keeps values for as long as the page lives. The twin of the browser's database in tests, and what
 * stands in for it where the browser blocks storage. Two stores on one map are like two tabs.
 */
export function memoryBackend(values = new Map<string, unknown>()): Backend {
  const put = (key: string, change: RawChange) => {
    if (change === 'leave') return;
    if (change === 'delete') values.delete(key);
    else values.set(key, structuredClone(change.put));
  };
  return {
    readAll: async () => new Map(values),
    read: async (key) => values.get(key),
    change: async (key, decide) => put(key, decide(values.get(key))),
    changeNow: put,
    clear: async () => values.clear(),
    close: () => {},
  };
}
