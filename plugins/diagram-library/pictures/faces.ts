/** The faces of pictures outside the site: the same design as the site's own, as files that every renderer reads. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

export interface Face {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  /** Absolute. */
  file: string;
}

function fileOf(name: string, file: string): string {
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
}

function sourceSerif(weight: 400 | 600, style: Face['style']): Face {
  const cut = weight === 400 ? '400Regular' : '600SemiBold';
  const name = style === 'italic' ? `${cut}_Italic` : cut;
  const file = fileOf('@expo-google-fonts/source-serif-4', `${name}/SourceSerif4_${name}.ttf`);
  return {family: 'Source Serif 4', weight, style, file};
}

/** Arrows, Greek letters and signs such as ≤ come from the last one, as in the drawing step. */
export const FACES: readonly Face[] = [
  sourceSerif(400, 'normal'),
  sourceSerif(400, 'italic'),
  sourceSerif(600, 'normal'),
  sourceSerif(600, 'italic'),
  {
    ...{family: 'KaTeX_Main', weight: 400, style: 'normal'},
    file: fileOf('katex', 'dist/fonts/KaTeX_Main-Regular.ttf'),
  },
];

/** The drawing with those letters of its faces that it uses, so that labels fit their boxes anywhere. */
export async function withFaces(svg: string): Promise<string> {
  const text = [...new Set(lettersOf(svg))].sort().join('');
  const rules = await Promise.all(facesOf(svg, text).map((face) => rule(face, text)));
  return svg.replace('<style>', `<style>${rules.join('')}`);
}

function lettersOf(svg: string): string {
  const shown = svg.replace(/<(style|title|desc)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  return shown.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Latin letters and the punctuation that the text face has. */
const PLAIN = /^[\u0020-\u024f\u2010-\u2026]*$/;

/** What the style sheet can ask for; a bold italic is rare and drawn from the italic. */
function facesOf(svg: string, text: string): Face[] {
  return FACES.filter(({family, weight, style}) => {
    if (family === 'KaTeX_Main') return !PLAIN.test(text);
    if (weight === 600) return style === 'normal' && svg.includes('font-weight:600');
    return style === 'normal' || svg.includes('font-style:italic');
  });
}

async function rule({family, weight, style, file}: Face, text: string): Promise<string> {
  const part = await subsetFont(readFileSync(file), text, {targetFormat: 'woff2'});
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
    `src:url(data:font/woff2;base64,${part.toString('base64')}) format('woff2')}`
  );
}
