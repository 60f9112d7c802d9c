/**
 * Real images of handwritten digits, 8 × 8 pixels of 0 (paper) to 16 (ink), as the figures use them. They are the test part of
 * Optical Recognition of Handwritten Digits by E. Alpaydin and C. Kaynak (UCI Machine Learning Repository, 1998; CC BY 4.0), whole and in
 * its order. In it the same series of about 130 digits comes fourteen times, from 13 people. The first nine series are to learn
 * from, the other five are held out: hardly any hand is in both.
 */
import type {Examples} from '../tinyExamples';

export const PIXELS = 64;
export const DIGITS = 10;
/** Images to learn from; those after them are held out. */
export const LEARNED_FROM = 1157;
/** The most ink that a pixel has. */
const MOST = 16;
/** A pixel is one letter: a for 0 to q for 16. */
const ZERO = 'a'.charCodeAt(0);

/** Images as text: PIXELS letters for each, row by row from the top, and one digit for each. */
export interface PackedImages {
  pixels: string;
  labels: string;
}

/** Packs rows of 64 pixels and a label, as the repository's file has them. */
export function packImages(rows: readonly (readonly number[])[]): PackedImages {
  const letter = (ink: number) => String.fromCharCode(ZERO + ink);
  return {
    pixels: rows.map((row) => row.slice(0, PIXELS).map(letter).join('')).join(''),
    labels: rows.map((row) => row[PIXELS]).join(''),
  };
}

/** Inputs between 0 (paper) and 1 (ink), and the digit of each image. */
export function readImages({pixels, labels}: PackedImages): Examples {
  const inputs = new Float64Array(pixels.length);
  for (let at = 0; at < inputs.length; at += 1) inputs[at] = (pixels.charCodeAt(at) - ZERO) / MOST;
  return {count: labels.length, inputs, labels: Uint8Array.from(labels, Number)};
}
