import { describe, expect, test } from '@jest/globals';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { languages } from '../../../src/generated/languages.ts';
import type { Language } from '../../../src/packaging/language.ts';
import { programProperties } from '../../../src/packaging/program.ts';
import { brokenRules } from '../../../src/schema/check.ts';
import { object, type Shape, type Shapes } from '../../../src/schema/shape.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

// biome-ignore lint/suspicious/noExplicitAny: the registry has languages of every shape
const compiled: readonly Language<any>[] = languages.filter((language) => 'image' in language);

/** Files besides the entry file, by the name of a language: a manifest, where programs cannot be built without one. */
const manifests: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Go: { 'go.mod': 'module job\n' },
  Node: { 'package.json': '{}' },
  Java: { 'build.gradle': '', 'pom.xml': '' },
  'C#': { 'job.csproj': '' },
  // Without a manifest in a folder of its own, a program is everything in the folder of the config.
  Ruby: { 'own/Gemfile': '' },
  PHP: { 'own/composer.json': '{}' },
  Python: { 'pyproject.toml': '[project]\nname = "job"\n' },
};

/** A file of the workspace, the name of a package and a command at once, so that it suits a text of any property. */
const sample = 'sample';

/** True for a flag or an enumeration without a default: the language decides, and its choice is one of the values. */
const isLanguagesChoice = (shape: Shape): boolean =>
  shape.default === undefined && (shape.type === 'boolean' || Array.isArray(shape.enum));

/** Returns values of a shape, each of which differs from its default. */
const valuesOf = (shape: Shape): readonly unknown[] => {
  if (Array.isArray(shape.enum)) return shape.enum.filter((value) => value !== shape.default);
  switch (shape.type) {
    case 'boolean':
      return [true, false].filter((value) => value !== shape.default);
    case 'string':
      return [sample];
    case 'integer':
      return [7];
    case 'array':
      return valuesOf(shape.items as Shape).map((item) => [item]);
    default:
      throw new Error(`no value is known for a shape of type ${shape.type}`);
  }
};

/** Returns the image of a program with shared and own properties, its entry file and all defaults, or diagnostics. */
const imageOf = (language: Language<Shapes>, shared: object, own: object) => {
  const folder = Object.keys(manifests[language.name] ?? {})[0]?.startsWith('own/') ? 'own/' : '';
  const entryfilePath = `${folder}job.${language.extensions[0]}`;
  const program = { ...shared, entryfilePath, languageSpecificConfig: own };
  const shape = object('A program.', {
    ...programProperties,
    languageSpecificConfig: object('The own properties.', language.properties),
  });
  expect(brokenRules(shape, program)).toEqual([]);
  const files = { ...manifests[language.name], [entryfilePath]: '', [sample]: '' };
  return language.image(entryfilePath, program as never, fakeWorkspace(files), 'linux/amd64');
};

/** Returns the errors about a property, by its path from the packaging. */
const refusals = (diagnostics: ReturnType<typeof imageOf>['diagnostics'], path: readonly string[]) =>
  diagnostics.filter((one) => {
    const at = typeof one.place === 'object' && 'path' in one.place ? one.place.path : [];
    return isError(one) && path.every((key, index) => at[index] === key);
  });

/** Properties of a language that a property takes something from, without which it has no effect. */
const needs: Readonly<Record<string, object>> = {
  dependenciesToExcludeFromDeploymentPackage: { dependenciesToExcludeFromBundle: ['*'] },
};

describe.each(compiled.map((language) => [language.name, language] as const))('%s', (_, language) => {
  const base = () => imageOf(language, {}, {});

  test('builds a program that has nothing but its entry file', () => {
    expect(base().diagnostics.filter(isError)).toEqual([]);
    expect(base().value).toBeDefined();
  });

  const shared = Object.entries<Shape>(programProperties).filter(
    // What says so in its description may change nothing.
    ([key, { description }]) => key !== 'entryfilePath' && !description.startsWith('Accepted for compatibility'),
  );
  const own = Object.entries<Shape>(language.properties);
  test.each([
    ...shared.map(([key, shape]) => [key, shape, ['properties', key]] as const),
    ...own.map(([key, shape]) => [key, shape, ['properties', 'languageSpecificConfig', key]] as const),
  ])('changes the image by %s or refuses it with a diagnostic', (key, shape, path) => {
    const needed = needs[key] ?? {};
    const images = valuesOf(shape).flatMap((value): readonly unknown[] => {
      const given = { ...needed, [key]: value };
      const own = path.includes('languageSpecificConfig');
      const { value: image, diagnostics } = own ? imageOf(language, {}, given) : imageOf(language, given, {});
      if (image === undefined) expect(refusals(diagnostics, path)).not.toEqual([]);
      return image === undefined ? [] : [image];
    });
    const others = isLanguagesChoice(shape) ? [] : [imageOf(language, {}, needed).value];
    const texts = [...others, ...images].map((image) => JSON.stringify(image));
    expect([...new Set(texts)]).toEqual(texts);
  });
});
