import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { dataVersion } from '../../catalog/version.ts';
import { operations } from '../../datasets/operations.ts';
import { operationPath } from '../../links.ts';
import { extractJson } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  catalog.rows(operations).map(({ operation_id: id }) => ({
    params: { operation: id },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id } }) =>
  new Response(extractJson({ catalog, version: dataVersion() }, operations, id, operationPath(id)));
