import { required } from './cells.ts';
import { locator, note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text } from './kinds.ts';
import { period } from './period.ts';

export const breaks = defineDataset({
  id: 'breaks',
  folder: 'losses',
  title: 'Breaks in the series',
  summary:
    'Where figures of a series cannot be compared with earlier ones: new definitions, new counting methods, renamed types, restated or mistaken tables, single outliers.',
  statement: 'One row is one break in one series.',
  row: {
    dataset: required(id, {
      title: 'Dataset',
      description: 'Id of the dataset of the series.',
      example: 'ic3-crime-types',
    }),
    series: required(text, {
      title: 'Series',
      description:
        'The crime type, category, group, state or start of a metric concerned, as written in the dataset; "all" for every series of the dataset.',
      example: 'tech-support',
    }),
    from: required(period, {
      title: 'From',
      description: 'First period, or year of the first edition, to which it applies.',
      example: '2020',
    }),
    source_id: source,
    kind: required(
      oneOf('start', 'definition', 'counting', 'name', 'restated', 'error', 'outlier', 'wording'),
      {
        title: 'Kind',
        description:
          'start: the series begins. definition: something else is counted. counting: it is counted in another way. name: only the name changes. restated: later editions change earlier figures. error: a table of the source is wrong. outlier: one year is far above or below the others. wording: the report says something else about how it counts, and no change of the counting is known.',
        example: 'definition',
      },
    ),
    what: required(text, {
      title: 'What changed',
      description: 'In our words.',
      example: 'One complaint has one crime type only.',
    }),
    locator,
    note,
  },
  key: ['dataset', 'series', 'from', 'source_id'],
  references: { source_id: 'sources' },
});
