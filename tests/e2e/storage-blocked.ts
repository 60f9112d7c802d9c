/** For `before`: as in a browser that refuses all site data, each store throws when it is touched. */
export function blockStores(): void {
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, store, {
      get() {
        throw new DOMException('storage is blocked', 'SecurityError');
      },
    });
}
