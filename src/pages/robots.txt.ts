import type { APIRoute } from 'astro';
import { hrefIn, language, languages, siteUrl } from '../config.ts';

/** All may read all; here are the lists of pages, one for each language. */
const lists = (languages.length > 0 ? languages : [language]).map(
  (name) => `Sitemap: ${siteUrl}${hrefIn(name, '/sitemap-index.xml')}`,
);

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\n${lists.join('\n')}\n`);
