import type { APIRoute } from 'astro';
import { currentRecord } from '../../site/current-record.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(currentRecord)}\n`);
