import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { searchIndex } from '../../site/search-index.ts';
import { siteEntries } from '../../site/site-entries.ts';

export const GET: APIRoute = () => new Response(searchIndex(siteEntries(catalog)));
