import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { absoluteUrl } from '../../src/config.ts';
import { dataForms, dataPath, fileNames } from '../../src/publish/file-names.ts';
import { published } from '../../src/publish/published.ts';
import { scriptText } from '../../src/site/json-ld.ts';
import { catalogThing, datasetThing } from '../../src/site/schema-org.ts';
import { jsonOf, real } from './collection.ts';
import { objectForm } from './descriptions-form.ts';

const dcat = 'http://www.w3.org/ns/dcat#';

/** Statements of a JSON-LD document as lines of N-Quads. A document that needs the network is refused. */
async function statementsOf(document: object): Promise<readonly string[]> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (address: string) => {
      throw new Error(`${address} would be fetched`);
    },
  });
  return String(quads).trimEnd().split('\n');
}

// Written before the test: it asks for the size of every file.
const catalogue = await jsonOf(fileNames.catalog, objectForm);

describe('the DCAT catalogue', () => {
  test('is JSON-LD that needs no other document, with every dataset and its files', async () => {
    const statements = await statementsOf(catalogue);
    const about = (id: string, property: string) =>
      statements.filter((line) => line.startsWith(`<${id}> <${property}> `));
    expect(about(absoluteUrl('/data/'), `${dcat}dataset`)).toHaveLength(published.length);
    for (const { id } of published) {
      const page = absoluteUrl(`/data/${id}/`);
      expect(about(page, 'http://purl.org/dc/terms/title')).toHaveLength(1);
      for (const form of dataForms) {
        const file = absoluteUrl(dataPath(fileNames.dataset(id, form)));
        expect(about(page, `${dcat}distribution`)).toContain(
          `<${page}> <${dcat}distribution> <${file}> .`,
        );
        expect(about(file, `${dcat}byteSize`)).toHaveLength(1);
      }
    }
  });
});

describe('schema.org', () => {
  /** The vocabulary stands in for its context, which is on the network. */
  const offline = (text: string) => ({
    ...objectForm.parse(JSON.parse(text)),
    '@context': { '@vocab': 'https://schema.org/' },
  });

  test.each(published)('$id is a Dataset with the files to download', async (dataset) => {
    const thing = datasetThing(real, dataset);
    const statements = await statementsOf(offline(scriptText(thing)));
    const page = absoluteUrl(`/data/${dataset.id}/`);
    expect(statements).toContain(
      `<${page}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Dataset> .`,
    );
    const files = statements.filter((line) => line.includes('<https://schema.org/contentUrl>'));
    expect(files).toHaveLength(dataForms.length);
    // What search engines for data ask for.
    const { description } = thing;
    expect(typeof description === 'string' && description.length).toBeGreaterThanOrEqual(50);
    expect(typeof description === 'string' && description.length).toBeLessThanOrEqual(5000);
  });

  test('the catalogue names every dataset', async () => {
    const statements = await statementsOf(offline(scriptText(catalogThing(real))));
    expect(statements.filter((line) => line.includes('<https://schema.org/dataset>'))).toHaveLength(
      published.length,
    );
  });
});
