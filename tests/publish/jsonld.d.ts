/** The package brings no types; these are those that the tests need. */
declare module 'jsonld' {
  interface Options {
    readonly format: 'application/n-quads';
    readonly safe: boolean;
    readonly documentLoader: (address: string) => never;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<unknown> };
  export default jsonld;
}
