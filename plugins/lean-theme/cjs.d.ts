declare module '*/leanData.cjs' {
  export default function leanData(source: string): string;
}
