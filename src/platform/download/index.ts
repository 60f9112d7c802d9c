/** Files to and from the reader. */

/** Hands a text or bytes to the reader as a file. */
export function downloadText(
  fileName: string,
  text: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file over by then; Safari needs a moment.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The text of a file that the reader chose; undefined if it is larger than `limitBytes`. */
export async function readTextFile(file: File, limitBytes: number): Promise<string | undefined> {
  return file.size > limitBytes ? undefined : file.text();
}
