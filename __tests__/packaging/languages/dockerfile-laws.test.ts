import { describe, expect, test } from '@jest/globals';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { languages } from '../../../src/generated/languages.ts';
import { fixedSeconds } from '../../../src/packaging/fixed-time.ts';
import { imagePlanFile, planImages } from '../../../src/packaging/image-plan.ts';
import type { Language } from '../../../src/packaging/language.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import { programProperties } from '../../../src/packaging/program.ts';
import { brokenRules } from '../../../src/schema/check.ts';
import { object } from '../../../src/schema/shape.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

// biome-ignore lint/suspicious/noExplicitAny: the registry has languages of every shape
const compiled: readonly Language<any>[] = languages.filter((language) => 'image' in language);

/** A program: its entry file, and files beside it. */
type Program = readonly [entry: string, files: Readonly<Record<string, string>>];

const java = 'src/main/java/com/example/Job.java';

/** Programs of each language, by each tool that installs their packages. */
const programs: Readonly<Record<string, readonly Program[]>> = {
  Node: [
    ['src/job.ts', {}],
    ['src/job.ts', { 'package.json': '{}', 'package-lock.json': '{}' }],
    ['src/job.ts', { 'package.json': '{}' }],
  ],
  Python: [
    ['job.py', {}],
    ['job.py', { 'requirements.txt': 'a==1\n' }],
    ['job.py', { 'pyproject.toml': '[project]\nname = "job"\n', 'uv.lock': 'version = 1' }],
    ['job.py', { 'pyproject.toml': '[tool.poetry]\nname = "job"\n', 'poetry.lock': '[metadata]' }],
    ['job.py', { Pipfile: '', 'Pipfile.lock': '{}' }],
  ],
  Go: [['main.go', { 'go.mod': 'module job\n\ngo 1.24\n', 'go.sum': '' }]],
  Java: [
    [java, { 'pom.xml': '<project/>' }],
    [java, { 'build.gradle': "plugins { id 'java' }\n" }],
  ],
  Ruby: [
    ['job.rb', {}],
    ['job.rb', { Gemfile: "gem 'rack'\n", 'Gemfile.lock': 'GEM\n' }],
  ],
  PHP: [
    ['job.php', {}],
    ['job.php', { 'composer.json': '{"require":{"a/b":"1"}}', 'composer.lock': '{}' }],
  ],
  'C#': [['Job/Program.cs', { 'Job/Job.csproj': '<Project/>' }]],
};

/** Properties that change a Dockerfile, in the languages that have them. */
const variants: readonly { readonly [key: string]: unknown; readonly own?: Readonly<Record<string, unknown>> }[] = [
  {},
  { includeFiles: ['data/**'] },
  { customDockerBuildCommands: ['apt-get update && apt-get install -y tool'] },
  { own: { dependenciesToExcludeFromBundle: ['*'] } },
];

const imageOf = (
  language: (typeof compiled)[number],
  [entry, files]: Program,
  { own = {}, ...shared }: object & (typeof variants)[number],
) => {
  const known = Object.fromEntries(Object.entries(own).filter(([key]) => key in language.properties));
  const program = { ...shared, entryfilePath: entry, languageSpecificConfig: known };
  const shape = object('A program.', {
    ...programProperties,
    languageSpecificConfig: object('The own properties.', language.properties),
  });
  // Sets the defaults.
  expect(brokenRules(shape, program)).toEqual([]);
  const source = entry.endsWith('.go') ? 'package main\n' : 'package com.example;\n';
  const image = language.image(entry, program as never, fakeWorkspace({ [entry]: source, ...files }), 'linux/amd64');
  expect(image.diagnostics.filter(isError)).toEqual([]);
  return image.value as BuiltImage;
};

/** A stage of a Dockerfile: its image, its name, and its instructions without comments. */
interface Stage {
  readonly from: string;
  readonly name: string | undefined;
  readonly lines: readonly string[];
}

const stagesOf = (text: string): Stage[] =>
  text
    .replace(/^(?:#[^\n]*\n)+/, '')
    .split(/^(?=FROM )/m)
    .map((stage) => {
      const [first = '', ...lines] = stage.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      const [, from = '', name] = /^FROM (?:--platform=\$BUILDPLATFORM )?(\S+)(?: AS ([\w-]+))?$/.exec(first) ?? [];
      return { from, name, lines };
    });

/** Commands that fetch packages of others, by their first words. */
const fetching =
  /\["(?:npm","(?:ci|install)|python3","-m","pip"[^\]]*"install|uv","|poetry","install|pipenv","install|go","mod","download|bundle","install|composer","install|dotnet","restore|[^"]*\/mvn"|[^"]*\/gradle")/;

const rows = compiled.flatMap((language) =>
  (programs[language.name] ?? []).flatMap((program) =>
    // Without packages there are none to leave out of a bundle.
    variants.slice(0, Object.keys(program[1]).length > 0 ? undefined : -1).map((variant) => ({
      language,
      program,
      variant,
      title: [language.name, ...Object.keys(program[1]), ...Object.keys(variant.own ?? variant)].join(' '),
    })),
  ),
);

test('every compiled language has a program in the laws', () => {
  expect(Object.keys(programs).sort()).toEqual(compiled.map(({ name }) => name).sort());
});

describe.each(rows)('the Dockerfile of $title', ({ language, program, variant }) => {
  const image = () => imageOf(language, program, variant);
  const text = () => (image().dockerfile as { text: string }).text;
  const last = () => stagesOf(text()).at(-1) as Stage;

  test('is printed as it is built', () => {
    const context = { digest: 'c'.repeat(64), files: [], contents: new Map() };
    const planned = planImages({ project: 'shop', preview: false }, [{ job: 'job', source: image(), context }]);
    expect(planned[0]?.dockerfile).toEqual({ text: text() });
    expect(JSON.parse(imagePlanFile(planned)).images[0].dockerfile).toEqual({ text: text() });
  });

  test('has stages of known instructions, a line each, whose commands no shell reads', () => {
    const stages = stagesOf(text());
    expect(stages.map(({ from }) => from)).not.toContain('');
    expect(text()).toMatch(/[^\n]\n$/);
    for (const line of stages.flatMap(({ lines }) => lines)) {
      expect(line).toMatch(/^(?:RUN|COPY|WORKDIR|ENV|ARG|CMD|ENTRYPOINT) \S/);
      if (/^(?:RUN|CMD|ENTRYPOINT) /.test(line))
        expect(JSON.parse(line.slice(line.indexOf('[')))).toBeInstanceOf(Array);
    }
  });

  test('keeps what package managers fetch in caches that are in no layer', () => {
    for (const line of stagesOf(text()).flatMap(({ lines }) => lines))
      if (line.startsWith('RUN ') && fetching.test(line))
        expect(line).toMatch(/^RUN (?:--mount=\S+ )*--mount=type=cache,/);
    expect(text().replaceAll(/--mount=type=secret,\S+ /g, '')).not.toMatch(/\.npmrc|pip\.conf|\.netrc|settings\.xml/);
  });

  test('ends in a stage without tools that build, which takes from others what these have prepared', () => {
    const { from, lines } = last();
    expect(from.replace(/^docker\.io\/library\//, '')).toMatch(
      /^(?:node|python|ruby):\S+-slim$|^php:\S+-cli$|^buildpack-deps:\S+-curl$|\/aspnet:\S+$/,
    );
    for (const line of lines.filter((one) => one.startsWith('COPY '))) expect(line).toMatch(/^COPY --from=\S+ /);
    expect(lines.filter((line) => fetching.test(line))).toEqual([]);
  });

  test('starts its program by a list of words, whose first becomes the program, so that SIGTERM reaches it', () => {
    const command = last().lines.at(-1) ?? '';
    expect(command).toMatch(/^CMD \[/);
    const words: string[] = JSON.parse(command.slice(4));
    // Each of them has a test in which SIGTERM reaches the program: shell-entry, node/entry-shim, python/entry.
    const entry = words.slice(0, 4).join(' ');
    expect(entry).toMatch(
      /^sh \/opt\/batch-job\/entry\.sh |^sh -c [\s\S]*\nexec "\$@" sh$|^python3 -I -S \/opt\/batch-job\/start\.py$/,
    );
  });

  test('gives everything that the last stage takes one time, and folders with it', () => {
    const stages = stagesOf(text());
    const { lines } = last();
    const taken = lines.flatMap((line) => /^COPY --from=([a-z-]+) (\S+) (\S+)$/.exec(line) ?? []);
    const copies = lines.filter((line) => /^COPY --from=[a-z-]+ /.test(line));
    expect(copies.length).toBeGreaterThan(0);
    for (const copy of copies) {
      const [, name, folder = '', to] = /^COPY --from=([a-z-]+) (\S+) (\S+)$/.exec(copy) ?? [];
      // A folder goes to the top of the image: one that a copy makes for itself has the time of the build.
      expect([copy, folder === to ? '/' : to]).toEqual([copy, '/']);
      const times = (stages.find((stage) => stage.name === name)?.lines ?? []).findLast(
        (line) => line.includes(`${fixedSeconds}`) && line.startsWith('RUN '),
      );
      expect([copy, times?.includes(folder.replace(/\/$/, ''))]).toEqual([copy, true]);
    }
    expect(taken).not.toEqual([]);
    // The folder of the program is there before it is entered, unless commands of the user run in it.
    if (!lines.some((line) => line.startsWith('RUN ["/bin/sh","-c","apt-get')))
      expect(lines.indexOf('WORKDIR /app')).toBeGreaterThan(lines.indexOf(copies.at(-1) ?? ''));
  });
});
