import { languageOf } from '../../packaging/buildpack.ts';
import type { LanguageEnds } from '../../packaging/language.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** A packaging that is built from an entry file. */
interface Buildpack {
  readonly type: string;
  readonly properties: {
    readonly entryfilePath?: unknown;
    readonly languageSpecificConfig?: Readonly<Record<string, unknown>>;
  };
}

const withPython = (version: number): string =>
  jobExample(`
container:
  packaging:
    type: stacktape-image-buildpack
    properties:
      entryfilePath: src/report.py
      languageSpecificConfig:
        pythonVersion: ${version}
`);

/** Returns when a written version of a language ended, with the property that names it; undefined for one that has not. */
const endOf = (packaging: Buildpack | undefined, now: Date) => {
  const { entryfilePath, languageSpecificConfig: own } = packaging?.properties ?? {};
  const language = typeof entryfilePath === 'string' ? languageOf(entryfilePath) : undefined;
  const ends: LanguageEnds | undefined = language && 'ends' in language ? language.ends : undefined;
  const version = ends && own?.[ends.property];
  const end = ends?.at[String(version)];
  return language && ends && end !== undefined && Date.parse(end) < now.getTime()
    ? { name: language.name, property: ends.property, version, end }
    : undefined;
};

/** Reports versions of a language that get no fixes any more. */
export const endedVersion = defineRule({
  type: 'ended-version',
  says: 'A program is built for a version of its language that gets no fixes any more.',
  severity: 'warning',
  reason:
    'A version of a language that has ended gets no security fixes, its base image is built no more, and packages stop to support it. AWS Lambda deprecates such a runtime, and later refuses new functions and then updates of old ones.',
  link: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy',
  trips: withPython(3.8),
  spares: withPython(3.13),
  example: withPython(3.14),
  check: ({ jobs, resources, now }) => {
    const programs = [
      ...jobs.map(({ path, properties }) => ({
        path: [...path, 'container', 'packaging'],
        packaging: properties.container.packaging as Buildpack,
      })),
      ...Object.entries(resources).flatMap(([name, { type, properties }]) =>
        type === 'function'
          ? [
              {
                path: ['resources', name, 'properties', 'packaging'],
                packaging: (properties as { readonly packaging?: Buildpack }).packaging,
              },
            ]
          : [],
      ),
    ];
    return programs.flatMap(({ path, packaging }) => {
      const ended = endOf(packaging, now);
      if (ended === undefined) return [];
      return [
        {
          path: [...path, 'properties', 'languageSpecificConfig', ended.property],
          sentence: `${ended.name} ${ended.version} gets no fixes since ${ended.end}.`,
          hint: 'Write a newer version, and try the program with it.',
        },
      ];
    });
  },
});
