import { z } from 'zod';

/** What tests read of the documents that describe the data; whatever else they hold is let through. */

const constraints = z.object({
  required: z.boolean(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
});

const field = z.object({ name: z.string(), type: z.string(), constraints });

/** A field of a Table Schema. */
export type Field = z.infer<typeof field>;

const tableSchema = z.object({
  fields: z.array(field),
  primaryKey: z.array(z.string()).optional(),
  uniqueKeys: z.array(z.array(z.string())).optional(),
  foreignKeys: z.array(
    z.object({
      fields: z.array(z.string()),
      reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
    }),
  ),
});

const resource = z.looseObject({
  name: z.string(),
  licenses: z.array(z.object({ path: z.string() })),
  schema: tableSchema,
});

export const dataPackageForm = z.looseObject({ resources: z.array(resource) });

const csvwColumn = z.object({
  name: z.string(),
  titles: z.string(),
  required: z.boolean().optional(),
  separator: z.string().optional(),
  datatype: z.union([z.string(), z.object({ format: z.string() })]),
});

const csvwTable = z.looseObject({
  url: z.string(),
  tableSchema: z.looseObject({
    columns: z.array(csvwColumn),
    foreignKeys: z
      .array(
        z.object({
          columnReference: z.string(),
          reference: z.object({ resource: z.string(), columnReference: z.string() }),
        }),
      )
      .optional(),
  }),
});

export const csvwTableForm = csvwTable.extend({ '@context': z.tuple([z.string()], z.unknown()) });

export const csvwGroupForm = z.object({ tables: z.array(csvwTable) });

export const openApiForm = z.looseObject({
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

/** A dataset as JSON. */
export const tableForm = z.looseObject({
  columns: z.array(z.object({ name: z.string() })),
  rows: z.array(z.record(z.string(), z.unknown())),
});

/** Any JSON object. */
export const objectForm = z.record(z.string(), z.unknown());
