/** Whether the browser promises not to clear what is stored when it runs short of room. */

/** Asks for that promise. A browser may say no, or ask the reader; we go on either way. */
export function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => {});
}

/** `undefined` where the browser cannot say. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage?.persisted?.();
  } catch {
    return undefined;
  }
}
