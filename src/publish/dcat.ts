import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import { t } from '../i18n/index.ts';
import { datasetPath } from '../links.ts';
import type { Collection } from './collection.ts';
import { dataForms, dataPath, fileNames, mediaTypeOf } from './file-names.ts';
import { sha256 } from './hash.ts';
import { licenceUrl } from './json.ts';
import { published } from './published.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The catalogue in DCAT 3, for portals that harvest it: every dataset with its files, sizes and hashes. */
export async function dcatCatalog(
  { version }: Collection,
  bytesOf: (file: string) => Promise<Uint8Array>,
): Promise<Record<string, unknown>> {
  const shared = {
    'dct:license': { '@id': licenceUrl },
    'dct:modified': { '@value': dateOfVersion(version), '@type': 'xsd:date' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': t.downloads.author },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/ENG' },
    'dcat:version': version,
  };
  const distribution = async (name: string) => {
    const address = { '@id': absoluteUrl(dataPath(name)) };
    const bytes = await bytesOf(name);
    return {
      '@type': 'dcat:Distribution',
      ...address,
      'dct:title': name,
      'dcat:downloadURL': address,
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${mediaTypeOf(name)}`,
      },
      'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256(bytes), '@type': 'xsd:hexBinary' },
      },
      'dct:license': shared['dct:license'],
    };
  };
  const entries = published.map(async (dataset) => {
    const page = { '@id': absoluteUrl(datasetPath(dataset.id)) };
    return {
      '@type': 'dcat:Dataset',
      ...page,
      'dct:identifier': dataset.id,
      'dct:title': { '@value': dataset.title, '@language': 'en' },
      'dct:description': {
        '@value': `${dataset.summary} ${dataset.statement}`,
        '@language': 'en',
      },
      'dcat:landingPage': page,
      'dcat:keyword': t.downloads.keywords,
      ...shared,
      'dcat:distribution': await Promise.all(
        dataForms.map((form) => distribution(fileNames.dataset(dataset.id, form))),
      ),
    };
  });
  return {
    '@context': context,
    '@id': absoluteUrl('/data/'),
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': t.home.title, '@language': 'en' },
    'dct:description': { '@value': t.site.description, '@language': 'en' },
    'foaf:homepage': { '@id': absoluteUrl('/') },
    ...shared,
    'dcat:dataset': await Promise.all(entries),
  };
}
