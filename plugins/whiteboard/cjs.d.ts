declare module '*/withoutFallback.cjs' {
  const withoutFallback: (this: {resourcePath: string}, source: string) => string;
  export default withoutFallback;
}
