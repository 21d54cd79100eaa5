import { optional, required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, text } from './kinds.ts';

export const ftcTypes = defineDataset({
  id: 'ftc-types',
  folder: 'losses',
  title: 'Categories of the Federal Trade Commission',
  summary:
    'The categories and subcategories under which reports to the Federal Trade Commission are filed.',
  statement: 'One row is one category or subcategory.',
  row: {
    type: required(id, {
      title: 'Type id',
      description: 'Our name for the category; never changes.',
      example: 'tech-support-scams',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Name as published, without marks of footnotes.',
      example: 'Tech Support Scams',
    }),
    parent: optional(id, {
      title: 'Category',
      description: 'Category to which a subcategory belongs; empty for a category.',
      example: 'imposter-scams',
    }),
  },
  key: ['type'],
  distinct: [{ columns: ['label', 'parent'] }],
  references: { parent: 'ftc-types' },
});
