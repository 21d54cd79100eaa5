import { catalog } from '../catalog/current.ts';
import { helpCountries } from '../indicators/help-channels.ts';

/** The countries with a help page and a sheet, as Astro asks for the paths of pages. */
export const helpPaths = () =>
  helpCountries(catalog).flatMap(({ country }) =>
    country === null ? [] : [{ params: { country: country.toLowerCase() }, props: { country } }],
  );
