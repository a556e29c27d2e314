import { shape } from '../config/schema.ts';
import type { Schema } from '../config/shape-walk.ts';
import { events } from '../generated/events.ts';
import { functionEvents } from '../generated/function-events.ts';
import { packagings } from '../generated/packagings.ts';
import { resources } from '../generated/resources.ts';
import { publishedSchema } from './editor-schema.ts';
import { examplesIn } from './examples.ts';

/** Returns the JSON schema for editors, `schemas/batch-jobs.schema.json`, with values from the members' examples. */
export const published = async (): Promise<Schema> => {
  const whole = shape as unknown as Schema;
  const texts = [...resources, ...events, ...functionEvents, ...packagings].map(({ example }) => example);
  return publishedSchema(whole, 'batch-jobs.schema.json', await examplesIn(whole, texts));
};
