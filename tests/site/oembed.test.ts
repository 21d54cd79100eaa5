import { expect, test } from 'vitest';
import { z } from 'zod';
import { figuresOf } from '../../src/figures/all.ts';
import { embedCode } from '../../src/site/embed.ts';
import { oembed } from '../../src/site/oembed.ts';
import { fixture, present } from '../fixture.ts';

/** What oEmbed 1.0 requires of the type "rich", and of what comes together. */
const answer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  author_name: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});

test('a figure says how it is embedded, with the code of its page', () => {
  const figure = present(figuresOf(fixture).get('age-losses'));
  const told = answer.parse(JSON.parse(oembed(fixture, figure)));
  expect(told.html).toBe(embedCode(figure));
  expect(told.html).toContain(`height="${told.height}"`);
  expect(told.title).toBe(figure.words.title);
});
