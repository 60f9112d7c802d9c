import {Inflate} from 'fflate';

export type Inflated =
  | {readonly ok: true; readonly bytes: Uint8Array}
  | {readonly ok: false; readonly problem: 'too-large' | 'cut' | 'forged'};

/** Bytes fed at a time: one step can grow by about 1,000, so at most half a megabyte is ever held. */
const stepBytes = 512;
/** The code of fflate for data that ends too early. */
const unexpectedEnd = 0;

/** Inflates raw DEFLATE data (RFC 1951) and stops as soon as more than `limitBytes` came out. */
export function inflateWithin(deflated: Uint8Array, limitBytes: number): Inflated {
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    sizeBytes += part.length;
  });
  try {
    for (let at = 0; at < deflated.length && sizeBytes <= limitBytes; at += stepBytes) {
      inflate.push(deflated.subarray(at, at + stepBytes), at + stepBytes >= deflated.length);
    }
  } catch (error) {
    const isCut = (error as {code?: number}).code === unexpectedEnd;
    return {ok: false, problem: isCut ? 'cut' : 'forged'};
  }
  if (sizeBytes > limitBytes) return {ok: false, problem: 'too-large'};
  return {ok: true, bytes: joined(parts, sizeBytes)};
}

function joined(parts: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
