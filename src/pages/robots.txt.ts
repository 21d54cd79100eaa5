import type { APIRoute } from 'astro';
import { absoluteUrl } from '../config.ts';

/** All may read all; here is the list of pages. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
