import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../publish/current.ts';
import { mediaTypeOf } from '../../publish/file-names.ts';
import { tellFileSizes } from '../../publish/file-sizes.ts';
import { inThisBuild } from '../../site/languages.ts';

export const getStaticPaths = (async () => {
  await tellFileSizes();
  return inThisBuild(
    dataFiles.names.map((file) => ({ params: { file } })),
    ({ params }) => `/data/${params.file}`,
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(new Uint8Array(await dataFiles.bytesOf(file)), {
    headers: { 'Content-Type': mediaTypeOf(file) },
  });
