import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { checkFacts } from '../../site/check-facts.ts';
import { checkIndex } from '../../site/check-index.ts';

export const GET: APIRoute = () => new Response(checkIndex(checkFacts(catalog)));
