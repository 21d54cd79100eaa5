import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { searchIndex } from '../../publish/search-index.ts';
import { siteEntries } from '../../publish/site-entries.ts';

export const GET: APIRoute = () => new Response(searchIndex(siteEntries(catalog)));
