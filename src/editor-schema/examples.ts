import { partsOf, type Schema } from '../config/shape-walk.ts';
import { parseSource } from '../source/parse.ts';

/** Characters of JSON: what an editor shows beside the cursor without hiding the file. */
const longest = 240;
/** Of one shape. */
const most = 2;

/** The values that whole configs (YAML texts) write for each part of a shape: short ones, at most two that differ. */
export const examplesIn = async (
  shape: Schema,
  configs: readonly string[],
): Promise<ReadonlyMap<object, readonly unknown[]>> => {
  const found = new Map<object, Map<string, unknown>>();
  const visit = (part: Schema, value: unknown): void => {
    const text = JSON.stringify(value);
    if (isTelling(part) && text.length <= longest) {
      const known = found.get(part) ?? new Map<string, unknown>();
      if (known.size < most) known.set(text, value);
      found.set(part, known);
    }
    for (const below of partsOf(part, value)) visit(below.shape, below.value);
  };
  for (const config of configs) visit(shape, (await parseSource(config, 'example.yml')).value?.value ?? null);
  return new Map([...found].map(([part, values]) => [part, [...values.values()]]));
};

/** What has but a few values needs no example of one. */
const isTelling = ({ enum: words, const: word, type }: Schema): boolean =>
  words === undefined && word === undefined && type !== 'boolean';
