import type { AstroIntegration } from 'astro';
import { dataFolder } from '../config.ts';

/** In `npm run dev`, an edited CSV file is read again and shown at once. */
export function watchData(): AstroIntegration {
  return {
    name: 'watch-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(dataFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(dataFolder)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload', path: '*' });
          }
        });
      },
    },
  };
}
