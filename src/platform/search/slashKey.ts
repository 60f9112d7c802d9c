import {storageName} from '../storage/namespace';

/**
 * Whether the key `/` opens search. It lies in localStorage, like level and theme, because a key press must
 * be answered at once. Where storage is blocked the key works and the choice lasts for the visit.
 */
let chosen: boolean | undefined;

const key = () => `${storageName()}.search-slash`;

export function slashOpensSearch(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(key()) !== 'off';
  } catch {
    return true;
  }
}

export function setSlashOpensSearch(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(key());
    else localStorage.setItem(key(), 'off');
  } catch {
    // Blocked: `chosen` holds for this visit.
  }
}
