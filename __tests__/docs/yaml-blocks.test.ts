import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commands } from '../../src/commands/table.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { type InputName, inputRules } from '../../src/door/input-rules.ts';
import { inputNamed } from '../../src/door/inputs.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import type { Programs } from '../../src/ports/machine.ts';
import type { World } from '../../src/ports/world.ts';
import { configWorld } from '../fakes/config-world.ts';
import { pages, read, root } from './pages.ts';

const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(
    ([, text], index) => [`${page}, block ${index + 1}`, text as string] as const,
  ),
);
const kindOf = (text: string): string => {
  // Short forms of CloudFormation are tags that this parser does not know.
  const keys = Object.keys(parse(text, { logLevel: 'error' }) ?? {});
  if (keys.includes('resources')) return 'config';
  return keys.includes('jobs') ? 'workflow' : 'part';
};
const of = (kind: string) => blocks.filter(([, text]) => kindOf(text) === kind);

/** Returns the files that a config names, so that its images can be planned. */
const filesFor = (text: string): Record<string, string> => {
  const named = (key: string) =>
    [...text.matchAll(new RegExp(`${key}: ([^ #\\n]+)`, 'g'))].map(([, path]) => path ?? '');
  const [dockerfile = 'Dockerfile'] = named('dockerfilePath');
  const [handler = 'index.js'] = named('handler').map((one) => one.replace(/:\w+$/, ''));
  const paths = [
    ...named('entryfilePath'),
    ...named('projectFile'),
    ...named('buildContextPath').map((folder) => posix.join(folder, dockerfile)),
    ...named('sourceDirectoryPath').map((folder) => posix.join(folder, 'index.js')),
    ...named('directoryPath').map((folder) => `${folder}/index.html`),
    ...named('packagePath').map((folder) => posix.join(folder, handler)),
  ];
  const manifests = Object.entries({ '.go': { 'go.mod': 'module a' }, '.java': { 'pom.xml': '<project/>' } })
    .filter(([extension]) => paths.some((path) => path.endsWith(extension)))
    .map(([, manifest]) => manifest);
  return Object.assign(Object.fromEntries(paths.map((path) => [path, ''])), ...manifests);
};

test('the pages have configs, workflows and parts of configs', () => {
  for (const kind of ['config', 'workflow', 'part']) expect([kind, of(kind).length > 0]).toEqual([kind, true]);
});

const complaintsOf = async (world: World): Promise<readonly Diagnostic[]> => {
  try {
    return (await compile(world, { stage: 'dev', region: 'eu-west-1', repository: 'acme/shop' })).diagnostics;
  } catch (problem) {
    if (problem instanceof DiagnosticsError) return problem.diagnostics;
    throw problem;
  }
};

test.each(of('config'))('%s compiles', async (name, text) => {
  const [page = ''] = name.split(',');
  const said = (file: string) => (file.includes('size') ? { cpu: 1, memory: 900 } : { email: 'team@example.com' });
  const programs: Programs = { answer: async ({ file }) => ({ kind: 'found', value: said(file) }) };
  const { world } = configWorld({ config: text, files: filesFor(text), programs });
  const later = read(page).includes('Understood and not compiled yet');
  const told = (await complaintsOf(world)).map(({ code, severity }) => `${severity} ${code}`);
  // A block that a page calls not compiled yet fails with that code alone.
  // A rule's page shows a config that violates it, which may not be compiled yet (`__tests__/lint/conformance.test.ts`).
  const own = page.startsWith('docs/reference/lint/') ? /^error (lint\/|config\/not-yet$)/ : /^$/;
  const errors = told.filter((line) => line.startsWith('error') && !own.test(line));
  expect([...new Set(errors)]).toEqual(later ? ['error config/not-yet'] : []);
  // Nobody copies a config and is warned at once.
  const isRule = page.startsWith('docs/reference/lint/');
  expect(isRule ? [] : told.filter((line) => line.startsWith('warning lint/'))).toEqual([]);
});

/** Commits of releases, checked against their repositories on 2026-11-23. */
const pins: readonly string[] = [
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', // v7.0.1
  'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', // v7.0.0
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', // v8.0.1
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', // v7.0.0
];

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: object;
  readonly steps: readonly Step[];
}

/** Workflows with steps; those that call others are in `__tests__/release/reusable-workflows.test.ts`. */
const withSteps = of('workflow').filter(([, text]) =>
  Object.values((parse(text) as { jobs: Record<string, Partial<Job>> }).jobs).some(({ steps }) => steps !== undefined),
);

describe.each(withSteps)('%s', (_, text) => {
  const workflow = parse(text) as { permissions?: object; jobs: Record<string, Job> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const isOurs = ({ uses = '' }: Step) => /^\$\/\S*batch-job$|batch-job-action@/.test(uses);
  const ours = steps.filter(isOurs);

  test('grants only the permissions that its steps need', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps } of Object.values(workflow.jobs)) {
      expect(permissions).toMatchObject({ contents: 'read' });
      // Only a job that assumes a role with it may request an OIDC token.
      const assumes = steps.some(({ with: given }) => given && 'role-to-assume' in given);
      expect('id-token' in (permissions ?? {})).toBe(assumes);
    }
  });

  test('passes only commands, inputs and values that the action accepts', () => {
    expect(ours.length).toBeGreaterThan(0);
    for (const { with: given = {} } of ours)
      for (const [name, value] of Object.entries(given)) {
        if (name === 'command') expect(Object.keys(commands)).toContain(value);
        else if (value === '' || String(value).startsWith('${{')) expect(Object.keys(inputRules)).toContain(name);
        else expect(inputNamed(name as InputName, String(value), '')).toEqual([name, String(value)]);
        const readers: readonly string[] | undefined = (inputRules as Record<string, { for?: readonly string[] }>)[name]
          ?.for;
        // An input may be set to an empty text, so that its default is not used.
        if (readers && value !== '') expect([name, readers]).toEqual([name, expect.arrayContaining([given.command])]);
      }
  });

  test('passes a report on outside the checkout, where no commit can place one', () => {
    const passed = steps.flatMap(({ uses = '', with: given = {} }) => {
      const carries = /\/(upload|download)-artifact@/.test(uses) && given.name === 'batch-job-report';
      return [...(carries ? [given.path] : []), ...('output-dir' in given ? [given['output-dir']] : [])];
    });
    for (const path of passed) expect(path).toMatch(/^\$\{\{ runner\.temp \}\}\/batch-job/);
    if (ours.some(({ with: given }) => given?.command === 'comment')) expect(passed).toHaveLength(4);
  });

  test('downloads nothing into a checkout, where a committed link could redirect it', () => {
    const downloads = steps.filter(({ uses = '' }) => uses.startsWith('actions/download-artifact@'));
    for (const { with: given = {} } of downloads) expect(given.path).toMatch(/^\$\{\{ runner\.temp \}\}\//);
  });

  test('pins third-party actions to the commits that the project uses', () => {
    for (const { uses } of steps) if (uses && !isOurs({ uses })) expect(pins).toContain(uses);
  });
});

test("the project's own workflow pins the same commits", () => {
  const own = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  for (const [, uses = ''] of own.matchAll(/uses: (actions\/\S+) #/g)) expect(pins).toContain(uses);
});
