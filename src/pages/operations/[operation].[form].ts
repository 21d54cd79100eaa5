import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { operations } from '../../datasets/operations.ts';
import { extractForms, operationPath } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { extractFile } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  catalog
    .rows(operations)
    .flatMap(({ operation_id: id }) =>
      extractForms.map((form) => ({ params: { operation: id, form }, props: { id, form } })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id, form } }) =>
  new Response(extractFile(collection, { subject: operations, id, page: operationPath(id) }, form));
