import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../catalog/current.ts';
import { collection } from '../publish/current.ts';
import { picture } from '../publish/pictures.ts';
import { withdrawnFile, withdrawnSvg, withdrawnWorkbook } from '../publish/withdrawn-files.ts';
import { inThisBuild } from '../site/languages.ts';
import { withdrawnAddresses } from '../site/withdrawn-addresses.ts';

/** Files of what was withdrawn keep their addresses, and say so. */
export const getStaticPaths = (() =>
  inThisBuild(
    withdrawnAddresses(catalog).flatMap((address) =>
      address.forms.map((form) => ({
        params: { file: `${address.path.slice(1, -1)}.${form}` },
        props: { address, form },
      })),
    ),
    ({ params }) => `/${params.file}`,
  )) satisfies GetStaticPaths;

const pngWidth = 1600;

export const GET: APIRoute = async ({ props: { address, form } }) => {
  const { of, path } = address;
  if (form === 'png') return new Response(await picture(withdrawnSvg(of), pngWidth));
  if (form !== 'xlsx') return new Response(withdrawnFile(form, of, path));
  return new Response(new Uint8Array(await withdrawnWorkbook(collection.version, of)));
};
