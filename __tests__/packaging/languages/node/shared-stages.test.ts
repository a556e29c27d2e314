import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextOf } from '../../../../src/packaging/image-plan.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** Projects with thirty programs in one package, by the place of the package. */
const projects: readonly (readonly [string, Record<string, string>])[] = [
  ['', { 'package.json': '{"dependencies":{"ms":"2"}}', 'package-lock.json': fakeNpmLock() }],
  ['app/', { 'app/package.json': '{"dependencies":{"ms":"2"}}', 'app/yarn.lock': '# yarn lockfile v1' }],
  [
    'apps/jobs/',
    {
      ...{
        'package.json': '{}',
        'pnpm-lock.yaml': 'lockfileVersion: 9',
        'pnpm-workspace.yaml': 'packages: [apps/*, libs/*]',
      },
      ...{
        'apps/jobs/package.json': '{"dependencies":{"lib":"workspace:*"}}',
        'libs/lib/package.json': '{"name":"lib"}',
      },
      ...{ 'libs/lib/index.js': 'export const x = 1;', 'patches/ms.patch': '', '.npmrc': '' },
    },
  ],
  ['app/', { 'app/package.json': '{}', 'app/bun.lock': '', 'app/bunfig.toml': '' }],
];

/** A build, as BuildKit sees its steps: a step's name is the same where its instructions and its files are. */
interface Build {
  readonly text: string;
  /** The files of the context with their contents. */
  readonly files: Readonly<Record<string, string>>;
}

const buildOf = async (entry: string, files: Record<string, string>, specific: object): Promise<Build> => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const, ...specific } };
  const { value } = node.image(entry, program, fakeWorkspace(files), 'linux/amd64');
  if (value === undefined || !('text' in value.dockerfile)) throw new Error('No Dockerfile was made.');
  const context = await fakeWorkspace(files).digest(contextOf(value, []));
  const kept = context.files.map((path) => [path, files[path] ?? ''] as const);
  return { text: value.dockerfile.text, files: Object.fromEntries(kept) };
};

/**
 * Returns the steps that install packages of a project in a build, each by everything that BuildKit takes its key from:
 * the instructions before it in its stage, and the files that they copy, also through the stage `context`.
 */
const installs = ({ text, files }: Build): string[] => {
  const stages = text.split(/\n(?=FROM )/);
  const picked = /"node","-e","[^"]*cpSync\(path,process\.argv\[2\]\+path\)","(\[.*?\])","\/install\/"/.exec(text);
  const paths = picked ? (JSON.parse(JSON.parse(`"${picked[1]}"`)) as string[]) : [];
  const contentOf = (line: string): string => {
    const [, list] = /^COPY (\[.*\])$/.exec(line) ?? [];
    if (list !== undefined)
      return JSON.stringify((JSON.parse(list) as string[]).slice(0, -1).map((path) => [path, files[path]]));
    if (line === 'COPY . .') return JSON.stringify(files);
    return line.startsWith('COPY --from=context /install/')
      ? JSON.stringify(paths.map((path) => [path, files[path]]))
      : '';
  };
  return stages
    .filter((stage) => /^FROM \S+(?: \S+)? AS (?:packages|dependencies)$/m.test(stage))
    .map((stage) =>
      stage
        .split('\n')
        .map((line) => line + contentOf(line))
        .join('\n'),
    );
};

describe('the stages that install packages', () => {
  test('are one for thirty programs of a package, and stay it when a program changes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...projects),
        fc.boolean(),
        fc.array(fc.constantFrom("import './shared';", "import data from './data.json';", 'import.meta.url;'), {
          maxLength: 3,
        }),
        async ([folder, project], isExternal, lines) => {
          const shared = { [`${folder}src/shared.ts`]: '', [`${folder}src/data.json`]: '{}' };
          const jobs = Array.from({ length: 30 }, (_, index) => `${folder}src/job${index}.ts`);
          const sources = jobs.map((path, index) => [
            path,
            `${index % 2 ? lines.join('\n') : ''}\nconsole.log(${index});`,
          ]);
          const specific = isExternal ? { dependenciesToExcludeFromBundle: ['ms'] } : {};
          const found = async (files: Record<string, string>) =>
            (await Promise.all(jobs.map((job) => buildOf(job, files, specific)))).flatMap(installs);
          const files = { ...project, ...shared, ...Object.fromEntries(sources) };
          const before = new Set(await found(files));
          expect(before.size).toBe(isExternal ? 2 : 1);
          const edited = await found({ ...files, [jobs[7] as string]: 'console.log("new");', 'README.md': 'new' });
          expect(new Set(edited)).toEqual(before);
          const manifest = `${folder}package.json`;
          const more = await found({ ...files, [manifest]: `${files[manifest]} ` });
          expect(new Set([...more, ...before]).size).toBe(2 * before.size);
        },
      ),
      { numRuns: 8 },
    ));

  test('are the same for a job and a function of one package', async () => {
    const files = { ...projects[0]?.[1], 'job.ts': '' };
    const program = { entryfilePath: 'job.ts', languageSpecificConfig: { nodeVersion: 24 as const } };
    const request = { handlerFunction: undefined, runtime: 'nodejs24.x' };
    const code = node.lambda?.code('job.ts', program, request, fakeWorkspace(files), 'linux/amd64');
    const value = code?.value;
    if (value === undefined || !('text' in value.dockerfile)) throw new Error('No Dockerfile was made.');
    const job = await buildOf('job.ts', files, {});
    expect(installs({ ...job, text: value.dockerfile.text })).toEqual(installs(job));
  });
});
