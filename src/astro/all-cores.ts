import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { threads } from '../config.ts';
import type { BuiltSite } from './page-thread.ts';
import { startThread } from './page-threads.ts';

/** Pages that Astro asks for at a time: enough that no thread waits for the next one. */
export const pagesAtATime = 8 * threads;

/**
 * Astro renders all pages in one thread; with this they are rendered on all cores. The main thread
 * renders its share and does what only it can: it finds the pages and writes the files.
 */
export function allCores(): AstroIntegration {
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
        setPrerenderer((alone) => onAllCores(alone, () => ({ entry, pages: stylesOf(pages) })));
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

function onAllCores(alone: AstroPrerenderer, site: () => BuiltSite): AstroPrerenderer {
  const others: (Place & ReturnType<typeof startThread>)[] = [];
  const places: Place[] = [];
  return {
    name: 'all-cores',
    setup: async () => {
      for (let thread = 1; thread < threads; thread += 1) {
        others.push({ load: 0, ...startThread(site()) });
      }
      await alone.setup?.();
      // Of places with the same load the first is asked: the others go on while this thread is busy.
      places.push(...others, { load: 0, render: alone.render });
    },
    getStaticPaths: alone.getStaticPaths,
    render: async (request, options) => {
      const place = places.reduce((least, other) => (other.load < least.load ? other : least));
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
