import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../catalog/current.ts';
import { picture } from '../publish/pictures.ts';
import { withdrawnFile, withdrawnSvg } from '../publish/withdrawn-files.ts';
import { withdrawnAddresses } from '../site/withdrawn-addresses.ts';

/** Files of what was withdrawn keep their addresses, and say so. */
export const getStaticPaths = (() =>
  withdrawnAddresses(catalog).flatMap((address) =>
    address.forms.map((form) => ({
      params: { file: `${address.path.slice(1, -1)}.${form}` },
      props: { address, form },
    })),
  )) satisfies GetStaticPaths;

const pngWidth = 1600;

export const GET: APIRoute = async ({ props: { address, form } }) =>
  new Response(
    form === 'png'
      ? await picture(withdrawnSvg(address.of), pngWidth)
      : withdrawnFile(form, address.of, address.path),
  );
