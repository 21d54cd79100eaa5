import type { AstroIntegration } from 'astro';
import { tell } from '../order/steps.ts';

/** While the site is built, says what is being done and how many of its pages and files are written. */
export function progress(): AstroIntegration {
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        tell({ name: 'Bundling' });
        setPrerenderer((usual) => {
          let done = 0;
          let of = 0;
          return {
            ...usual,
            getStaticPaths: async () => {
              tell({ name: 'Listing pages' });
              const paths = await usual.getStaticPaths();
              of = paths.length;
              return paths;
            },
            render: async (...request) => {
              const response = await usual.render(...request);
              done += 1;
              tell({ name: 'Rendering pages and files', done, of });
              return response;
            },
          };
        });
      },
      'astro:build:generated': () => tell({ name: 'Finishing' }),
    },
  };
}
