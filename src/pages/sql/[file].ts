import type { APIRoute, GetStaticPaths } from 'astro';
import { sqlFileBytes, sqlFilePath, sqlFiles } from '../../publish/sql-files.ts';
import { inThisBuild } from '../../site/languages.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    sqlFiles.map((file) => ({ params: { file } })),
    ({ params }) => sqlFilePath(params.file),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await sqlFileBytes(file), { headers: { 'Content-Type': 'application/gzip' } });
