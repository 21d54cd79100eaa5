import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { operations } from '../../datasets/operations.ts';
import { extractForms, operationPath } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { extractFile } from '../../publish/extract-file.ts';
import { inThisBuild } from '../../site/languages.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    catalog.rows(operations).flatMap(({ operation_id: id, name }) =>
      extractForms.map((form) => ({
        params: { operation: id, form },
        props: { id, name, form },
      })),
    ),
    ({ params }) => `/operations/${params.operation}.${params.form}`,
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id, name, form } }) =>
  extractFile(collection, { subject: operations, id, name, page: operationPath(id) }, form);
