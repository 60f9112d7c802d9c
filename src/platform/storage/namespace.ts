/**
 * The name of this site's database. One origin may carry many sites (github.io), so the site's own
 * storage namespace is part of it; `siteNamespace.ts` passes it in when the app starts.
 */
let namespace = '';

/** Takes the namespace; call it before anything reads the record. */
export function setStorageNamespace(name: string): void {
  namespace = name;
}

export function storageName(): string {
  return `handbook${namespace}`;
}

/** Where a setting of this site lies in localStorage; the head script of the level uses the same key. */
export function settingKey(name: 'level'): string {
  return `handbook.${name}${namespace}`;
}
