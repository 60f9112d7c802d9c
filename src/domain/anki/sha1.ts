/** SHA-1 (RFC 3174): Anki finds equal first fields by its first 32 bits. Not for secrets. */

const FIRST = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

/** The first 32 bits of the digest of a text in UTF-8. */
export function sha1Start(text: string): number {
  const words = padded(new TextEncoder().encode(text));
  let state = FIRST;
  for (let at = 0; at < words.length; at += 16) state = block(state, words.slice(at, at + 16));
  return state[0]! >>> 0;
}

/** Big-endian words, filled up to blocks of 16 with the length in bits at the end. */
function padded(bytes: Uint8Array): number[] {
  const words = Array.from({length: (((bytes.length + 8) >> 6) + 1) * 16}, () => 0);
  bytes.forEach((byte, at) => (words[at >> 2]! |= byte << (24 - 8 * (at % 4))));
  words[bytes.length >> 2]! |= 0x80 << (24 - 8 * (bytes.length % 4));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const turned = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function block(before: number[], words: number[]): number[] {
  let [a, b, c, d, e] = before as [number, number, number, number, number];
  for (let at = 0; at < 80; at += 1) {
    if (at >= 16)
      words[at] = turned(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1);
    const sum = (turned(a, 5) + mixed(at, b, c, d) + e + words[at]!) | 0;
    [a, b, c, d, e] = [sum, a, turned(b, 30), c, d];
  }
  return [a, b, c, d, e].map((word, at) => (word + before[at]!) | 0);
}

function mixed(at: number, b: number, c: number, d: number): number {
  if (at < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (at < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (at < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
