import type {Backend} from './backend';

/**
 * Keeps values for as long as the page lives. The twin of the browser's database in tests, and what
 * stands in for it where the browser blocks storage. Two stores on one map are like two tabs.
 */
export function memoryBackend(values = new Map<string, unknown>()): Backend {
  return {
    readAll: async () => new Map(values),
    read: async (key) => values.get(key),
    change: async (key, decide) => {
      const change = decide(values.get(key));
      if (change === 'leave') return;
      if (change === 'delete') values.delete(key);
      else values.set(key, structuredClone(change.put));
    },
    clear: async () => values.clear(),
    close: () => {},
  };
}
