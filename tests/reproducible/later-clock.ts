/** Loaded before a build to set its clock: seven years, three months and some hours later. */
const later = (((7 * 365 + 90) * 24 + 13) * 60 + 7) * 60_000;

const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(RealDate.now() + later).toString(),
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now() + later] : given, newTarget),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + later : Reflect.get(target, name, receiver),
});
