import { parentPort, workerData } from 'node:worker_threads';

/** What a thread is told of the site that Astro has built. */
export interface BuiltSite {
  /** Address of its first module. */
  readonly entry: string;
  /** The kinds of pages with their style sheets, by Astro's key. */
  readonly pages: ReadonlyMap<string, { readonly styles: unknown }>;
}

/** One page or file to render, by its address and its route in Astro; and what came of it. */
export interface Order {
  readonly id: number;
  readonly url: string;
  readonly component: string;
  readonly route: string;
}
export type Answer =
  | { readonly id: number; readonly status: number; readonly body: ArrayBuffer }
  | { readonly id: number; readonly error: unknown };

/** What Astro's own prerenderer uses of that module, for which Astro has no types. */
interface Entry {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
    setInternals(internals: { readonly pagesByKeys: BuiltSite['pages'] }): void;
    setOptions(options: {
      readonly settings: { readonly scripts: readonly [] };
      readonly logger: { readonly options: { readonly destination: object } };
    }): void;
    render(request: Request, options: { readonly routeData?: Route }): Promise<Response>;
  };
}
type Route = Pick<Order, 'component' | 'route'>;

const { entry, pages }: BuiltSite = workerData;
const { app }: Entry = await import(entry);
const destination = { write: ({ message }: { message: string }) => console.warn(message) };
app.setInternals({ pagesByKeys: pages });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });

// One after the other: each of those under way would look for all pages of a route anew.
let last = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => {
    const answer = await render(order);
    parentPort?.postMessage(answer, 'body' in answer ? [answer.body] : []);
  });
});

async function render({ id, url, component, route }: Order): Promise<Answer> {
  try {
    const known = app.manifest.routes.find(
      ({ routeData }) => routeData.component === component && routeData.route === route,
    );
    const response = await app.render(new Request(url), { routeData: known?.routeData });
    return { id, status: response.status, body: await response.arrayBuffer() };
  } catch (error) {
    return { id, error };
  }
}
