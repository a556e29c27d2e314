import fc from 'fast-check';

/** A config as an author writes it, before defaults: JSON, which is YAML. */
export interface WrittenConfig {
  serviceName?: string;
  resources: Record<string, WrittenResource>;
  cloudformationResources?: Record<string, object>;
  stackConfig?: object;
}
/** A resource of a config. */
export interface WrittenResource {
  type: string;
  properties?: Record<string, unknown>;
}
/** An event of a job. */
export interface WrittenEvent {
  type: string;
  properties: Record<string, unknown>;
}

/** A word of three to nine letters and digits, the first a letter. */
export const word = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);

/** Names such as `word` and `wordWord`, distinct also without regard to case. */
export const names = (least: number, most: number) =>
  fc.uniqueArray(
    fc.oneof(
      word,
      fc.tuple(word, word).map(([a, b]) => a + (b[0] as string).toUpperCase() + b.slice(1)),
    ),
    { minLength: least, maxLength: most, selector: (name) => name.toLowerCase() },
  );

const unfit = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|\$/u;
/** A text that needs care in YAML, JSON and CloudFormation. */
export const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !unfit.test(value));

/** Characters that every tagged type of AWS takes. */
export const tagValue = fc.stringMatching(/^[A-Za-z0-9äßЖ日 _.:/=+@-]{0,12}$/);

/** Returns an arbitrary that is undefined at times: for a property that is left out. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Returns a value without undefined properties, which YAML does not have. */
export const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Returns one of some items by any number; undefined if there are none. */
export const pick = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];
