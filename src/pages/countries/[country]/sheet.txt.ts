import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/current.ts';
import { collection } from '../../../publish/current.ts';
import { countriesWithSheet, countrySheet } from '../../../site/fact-sheet.ts';
import { sheetText } from '../../../site/fact-sheet-text.ts';

export const getStaticPaths = (() =>
  countriesWithSheet(catalog).map((record) => ({
    params: { country: record.country.toLowerCase() },
    props: { record },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { record } }) =>
  new Response(sheetText(countrySheet(catalog, record), collection.version));
