import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/current.ts';
import { states } from '../../../datasets/states.ts';
import { stateSlug } from '../../../indicators/states.ts';
import { collection } from '../../../publish/current.ts';
import { stateSheet } from '../../../site/fact-sheet.ts';
import { sheetText } from '../../../site/fact-sheet-text.ts';

export const getStaticPaths = (() =>
  catalog.rows(states).map(({ state }) => ({
    params: { state: stateSlug(state) },
    props: { code: state },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { code } }) =>
  new Response(sheetText(stateSheet(catalog, code), collection.version));
