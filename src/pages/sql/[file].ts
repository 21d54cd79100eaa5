import type { APIRoute, GetStaticPaths } from 'astro';
import { type SqlFile, sqlFileBytes, sqlFilePath } from '../../publish/sql-files.ts';
import { inThisBuild } from '../../site/languages.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    (['database', 'wasm'] as const).map((file) => ({
      params: { file: sqlFilePath(file).replace(/^.*\//, '') },
      props: { file },
    })),
    ({ params }) => `/sql/${params.file}`,
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SqlFile }> = async ({ props: { file } }) =>
  new Response(await sqlFileBytes(file), { headers: { 'Content-Type': 'application/gzip' } });
