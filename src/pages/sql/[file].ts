import type { APIRoute, GetStaticPaths } from 'astro';
import { type SqlFile, sqlFileBytes, sqlFilePath } from '../../publish/sql-files.ts';

export const getStaticPaths = (() =>
  (['database', 'wasm'] as const).map((file) => ({
    params: { file: sqlFilePath(file).replace(/^.*\//, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SqlFile }> = async ({ props: { file } }) =>
  new Response(await sqlFileBytes(file), { headers: { 'Content-Type': 'application/gzip' } });
