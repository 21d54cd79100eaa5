import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { yearsOf } from '../indicators/completeness.ts';
import { datasetPath } from '../links.ts';
import { fullCitation, workOf } from '../publish/citation.ts';
import type { Collection } from '../publish/collection.ts';
import { typedColumnsOf } from '../publish/column-types.ts';
import { dataForms, dataPath, fileNames, mediaTypeOf } from '../publish/file-names.ts';
import { licenceUrl } from '../publish/json.ts';
import { published } from '../publish/published.ts';
import { columnWords, datasetWords } from '../sentences/dataset-words.ts';
import type { Thing } from './json-ld.ts';

const creator = { '@type': 'Organization', name: t.downloads.author };

/** A dataset as search engines for data read it. */
export function datasetThing(collection: Collection, dataset: Dataset): Thing {
  const years = yearsOf(collection.catalog, dataset);
  const [first, last] = [years[0], years.at(-1)];
  return {
    ...briefThing(dataset),
    identifier: dataset.id,
    version: collection.version,
    dateModified: dateOfVersion(collection.version),
    isAccessibleForFree: true,
    citation: fullCitation(workOf(collection, dataset)),
    keywords: t.downloads.keywords,
    ...(first !== undefined && last !== undefined ? { temporalCoverage: `${first}/${last}` } : {}),
    variableMeasured: typedColumnsOf(dataset)
      .filter(
        ({ type, name }) =>
          (type === 'integer' || type === 'number') && !dataset.key.includes(name),
      )
      .map((column) => ({
        '@type': 'PropertyValue',
        name: column.name,
        description: columnWords(dataset, column).title,
        ...(column.unit === undefined ? {} : { unitText: column.unit }),
      })),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': absoluteUrl('/data/'),
      name: t.home.title,
    },
    distribution: dataForms.map((form) => {
      const name = fileNames.dataset(dataset.id, form);
      return {
        '@type': 'DataDownload',
        encodingFormat: mediaTypeOf(name),
        contentUrl: absoluteUrl(dataPath(name)),
      };
    }),
  };
}

/** All datasets as one catalogue, for the page that lists them. */
export function catalogThing({ version }: Collection): Thing {
  return {
    '@type': 'DataCatalog',
    '@id': absoluteUrl('/data/'),
    name: t.home.title,
    description: t.site.description,
    url: absoluteUrl('/data/'),
    version,
    dateModified: dateOfVersion(version),
    license: licenceUrl,
    creator,
    dataset: published.map(briefThing),
  };
}

/** What a dataset is, wherever one is named. */
function briefThing(dataset: Dataset): Thing {
  const { title, summary, statement } = datasetWords(dataset);
  return {
    '@type': 'Dataset',
    '@id': absoluteUrl(datasetPath(dataset.id)),
    name: title,
    description: `${summary} ${statement}`,
    url: absoluteUrl(datasetPath(dataset.id)),
    license: licenceUrl,
    creator,
  };
}
