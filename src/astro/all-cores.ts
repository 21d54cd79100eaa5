import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { threads } from '../config.ts';
import type { BuiltSite } from './page-thread.ts';
import { startThread } from './page-threads.ts';

/** Pages that a thread has before it: enough that it never waits for the next one. */
const most = 16;

/** Pages that Astro asks for at a time. */
export const pagesAtATime = most * threads;

/**
 * Astro renders all pages in one thread; with this they are rendered on all cores. The main thread
 * renders its share and does what only it can: it finds the pages and writes the files. Threads do
 * not share what they have worked out: routes below the folder `together` stay in one of them.
 */
export function allCores(together: string): AstroIntegration {
  let pages: BuiltSite['pages'] = new Map();
  let entry = '';
  const findEntry = {
    name: 'find-prerender-entry',
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    writeBundle: (
      { dir = '' }: { dir?: string },
      bundle: Readonly<Record<string, { fileName: string; isEntry?: boolean }>>,
    ) => {
      const first = Object.values(bundle).find(({ isEntry }) => isEntry);
      if (first) entry = pathToFileURL(join(dir, first.fileName)).href;
    },
  };
  return {
    name: 'all-cores',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [findEntry] } });
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((alone) =>
          onAllCores(alone, together, () => ({ entry, pages: stylesOf(pages) })),
        );
      },
    },
  };
}

/** What a page is rendered with besides its module; the rest cannot be sent to a thread. */
function stylesOf(pages: BuiltSite['pages']): BuiltSite['pages'] {
  return new Map([...pages].map(([key, { styles }]) => [key, { styles }]));
}

/** Where pages are rendered, and how many are under way there. */
interface Place {
  load: number;
  readonly render: AstroPrerenderer['render'];
}

function onAllCores(
  alone: AstroPrerenderer,
  together: string,
  site: () => BuiltSite,
): AstroPrerenderer {
  const here: Place = { load: 0, render: alone.render };
  const others: (Place & ReturnType<typeof startThread>)[] = [];
  return {
    name: 'all-cores',
    setup: async () => {
      for (let thread = 1; thread < threads; thread += 1) {
        others.push({ load: 0, ...startThread(site()) });
      }
      await alone.setup?.();
    },
    getStaticPaths: alone.getStaticPaths,
    render: async (request, options) => {
      // What the others have done is heard of late, between two pages of this thread: they come first.
      const free = options.routeData.component.startsWith(together)
        ? others[0]
        : others.find(({ load }) => load < most);
      const place = free ?? here;
      place.load += 1;
      try {
        return await place.render(request, options);
      } finally {
        place.load -= 1;
      }
    },
    teardown: async () => {
      await Promise.all([alone.teardown?.(), ...others.map(({ end }) => end())]);
    },
  };
}
