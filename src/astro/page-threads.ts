import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import type { Answer, BuiltSite, Order } from './page-thread.ts';

interface PageThread {
  readonly render: AstroPrerenderer['render'];
  readonly end: () => Promise<unknown>;
}

/** A thread that renders pages of a built site as Astro itself does. */
export function startThread(site: BuiltSite): PageThread {
  const worker = new Worker(new URL('page-thread.ts', import.meta.url), { workerData: site });
  const waiting = new Map<number, PromiseWithResolvers<Response>>();
  let orders = 0;
  let failure: unknown;
  worker.on('message', (answer: Answer) => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) job?.reject(answer.error);
    else job?.resolve(new Response(answer.body, { status: answer.status }));
  });
  // A thread that could not load the site, or ran out of memory, is gone, and the build with it.
  worker.on('error', (error) => {
    failure = error;
    for (const job of waiting.values()) job.reject(error);
  });
  return {
    render: ({ url }, { routeData: { component, route } }) => {
      const job = Promise.withResolvers<Response>();
      orders += 1;
      waiting.set(orders, job);
      if (failure) job.reject(failure);
      worker.postMessage({ id: orders, url, component, route } satisfies Order);
      return job.promise;
    },
    end: () => worker.terminate(),
  };
}
