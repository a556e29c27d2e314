import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/generated/languages.ts';
import { languageOf } from '../../../src/packaging/buildpack.ts';
import type { Shape } from '../../../src/schema/shape.ts';

describe('languages', () => {
  test.each(languages.map((language) => [language.name, language] as const))(
    '%s is the language of each of its extensions, in lower and upper case',
    (_, language) => {
      for (const extension of language.extensions) {
        expect(languageOf(`src/job.${extension}`)).toBe(language);
        expect(languageOf(`src/job.${extension.toUpperCase()}`)).toBe(language);
      }
    },
  );

  test('describe each property in a sentence, and give a shared property one shape', () => {
    const shapes = new Map<string, Shape>();
    for (const [key, { later: _, ...shape }] of languages.flatMap(({ properties }) =>
      Object.entries<Shape>(properties),
    )) {
      expect(shape.description).toMatch(/^[A-Z].*\.$/);
      expect(shape).toEqual(shapes.get(key) ?? shape);
      shapes.set(key, shape);
    }
  });

  test('compile every property', () => {
    for (const language of languages)
      for (const shape of Object.values<Shape>(language.properties)) expect(shape.later).toBeUndefined();
  });
});
