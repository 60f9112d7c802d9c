declare module '*/slim.cjs' {
  const slim: (this: {resourcePath: string}, source: string) => string;
  export default slim;
}
