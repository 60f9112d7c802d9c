/** Puts a text on the clipboard. */

/**
 * Copies what `makeText` resolves to. Call it straight from the reader's click: some browsers allow
 * copying only then, and are given the promise itself.
 * @returns whether it was copied; a browser may refuse
 */
export async function copyText(makeText: () => Promise<string>): Promise<boolean> {
  const text = makeText();
  try {
    await (canTakePromise() ? writePromise(text) : writeResolved(text));
    return true;
  } catch {
    return false;
  }
}

function canTakePromise(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
}

function writePromise(text: Promise<string>): Promise<void> {
  const blob = text.then((plain) => new Blob([plain], {type: 'text/plain'}));
  // The browser may drop it unseen when it refuses the copy.
  blob.catch(() => {});
  return navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
}

async function writeResolved(text: Promise<string>): Promise<void> {
  await navigator.clipboard.writeText(await text);
}
