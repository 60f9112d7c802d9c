interface Published {
  published: Record<string, 'html' | 'island'>;
  readers: Record<string, string[]>;
  hasStyles: (address: string) => boolean;
}

declare module '*/prose.cjs' {
  export function placeProse(code: string, keepWords: boolean): string;
}
declare module '*/runs.cjs' {
  export function holdRuns(code: string, browser: boolean): string;
}
declare module '*/still.cjs' {
  export function holdStill(code: string, how: Published & {browser: boolean}): string;
}
