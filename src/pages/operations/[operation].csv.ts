import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { operations } from '../../datasets/operations.ts';
import { extractCsv } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  catalog.rows(operations).map(({ operation_id: id }) => ({
    params: { operation: id },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id } }) =>
  new Response(extractCsv(catalog, operations, id));
