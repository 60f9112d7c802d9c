declare module '*/prose.cjs' {
  export function placeProse(code: string, keepWords: boolean): string;
}
declare module '*/still.cjs' {
  export function holdStill(code: string, inBrowser: boolean): string;
}
