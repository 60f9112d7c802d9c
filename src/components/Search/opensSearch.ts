import {slashOpensSearch} from '@site/src/platform/search/slashKey';

/** Whether a key press asks for search: Ctrl-K or Cmd-K, or `/` outside of fields unless it is turned off. */
export function opensSearch(event: KeyboardEvent): boolean {
  const {key, ctrlKey, metaKey, altKey} = event;
  if (event.defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !event.shiftKey;
  return key === '/' && !isTyping(event.target) && slashOpensSearch();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role=textbox]');
}
