import { partsOf, type Schema } from '../config/shape-walk.ts';
import { parseSource } from '../source/parse.ts';

/** The maximum length of an example as JSON, in characters: an editor shows it next to the cursor, over the file. */
const longest = 240;
/** The maximum number of examples of a shape. */
const most = 2;

/** Returns values from configs (YAML texts) for each part of a shape: at most two different ones, the long ones left out. */
export const examplesIn = async (
  shape: Schema,
  configs: readonly string[],
): Promise<ReadonlyMap<object, readonly unknown[]>> => {
  const found = new Map<object, Map<string, unknown>>();
  const visit = (part: Schema, value: unknown): void => {
    const text = JSON.stringify(value);
    if (isUseful(part) && text.length <= longest) {
      const known = found.get(part) ?? new Map<string, unknown>();
      if (known.size < most) known.set(text, value);
      found.set(part, known);
    }
    for (const below of partsOf(part, value)) visit(below.shape, below.value);
  };
  for (const config of configs) visit(shape, (await parseSource(config, 'example.yml')).value?.value ?? null);
  return new Map([...found].map(([part, values]) => [part, [...values.values()]]));
};

/** True for a shape with more than a few values, of which an example is useful. */
const isUseful = ({ enum: words, const: word, type }: Schema): boolean =>
  words === undefined && word === undefined && type !== 'boolean';
