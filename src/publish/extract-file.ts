import type { ExtractForm } from '../links.ts';
import type { Collection } from './collection.ts';
import { type Extracted, extractCsv, extractJson } from './extract.ts';
import { extractWorkbook } from './extract-xlsx.ts';
import { mediaTypeOf } from './file-names.ts';

/** An extract as the answer to a request for one of its forms. */
export async function extractFile(
  collection: Collection,
  extracted: Extracted,
  form: ExtractForm,
): Promise<Response> {
  const { subject, id, page } = extracted;
  const writers = {
    csv: () => extractCsv(collection.catalog, subject, id),
    json: () => extractJson(collection, subject, id, page),
    xlsx: async () => new Uint8Array(await extractWorkbook(collection, extracted)),
  };
  return new Response(await writers[form](), {
    headers: { 'Content-Type': mediaTypeOf(`${id}.${form}`) },
  });
}
