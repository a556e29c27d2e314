import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowVariables } from '../../src/permissions/workflow-variables.ts';
import { root } from '../docs/pages.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs: Readonly<Record<string, unknown>> } };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly environment?: unknown }>>;
}

const read = (name: string): Workflow => parse(readFileSync(join(root, '.github/workflows', name), 'utf8')) as Workflow;
const steps = readdirSync(join(root, '.github/workflows'))
  .map((name) => [name, read(name)] as const)
  .filter(([, { on }]) => on.workflow_call !== undefined)
  .flatMap(([name, { jobs }]) =>
    Object.entries(jobs).flatMap(([id, job]) => job.steps.map((step) => [`${name} ${id}`, step] as const)),
  );

/** Returns the jobs with a step of an id, each with its script and its variables. */
const stepsOf = (wanted: string) =>
  steps.flatMap(([job, { id, run = '', env = {} }]) => (id === wanted ? [{ job, run, env }] : []));

/** Returns the value that a step's script writes into an output, run as the shell of a runner does. */
const outputOf = (script: string, name: string, variables: Readonly<Record<string, string>>): string => {
  const output = join(mkdtempSync(join(tmpdir(), 'batch-job-output-')), 'output');
  writeFileSync(output, '');
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...variables },
  });
  return readFileSync(output, 'utf8').replace(new RegExp(`^${name}=(.*)\\n$`, 's'), '$1');
};

describe('the artifacts of the reusable workflows', () => {
  const names = steps.flatMap(([job, { uses = '', with: given = {} }]) =>
    /-artifact@/.test(uses) ? [[`${job} ${uses.split('@')[0]}`, String(given.name)] as const] : [],
  );

  test('are named by their workflow and the key of the stack, unless an input names one of the run', () => {
    const own = names.filter(([, name]) => name !== '${{ inputs.plan-artifact }}');
    expect(own.length).toBeGreaterThan(10);
    expect(own).toHaveLength(names.length - 1);
    const workflowIn: Readonly<Record<string, string>> = { 'comment.yml': 'plan' };
    for (const [job, name] of own) {
      const file = job.split(' ')[0] ?? '';
      const workflow = workflowIn[file] ?? file.replace('.yml', '');
      expect([job, name]).toEqual([
        job,
        expect.stringMatching(
          new RegExp(
            `batch-job-(?:(?:config|images)-)?${workflow}-(?:\\$\\{\\{ \\w+(?:\\.\\w+)?|\\{0\\}.*)\\.outputs\\.key`,
          ),
        ),
      ]);
    }
  });

  const keys = stepsOf('key');

  test('have one and the same key in each workflow that makes it', () => {
    expect(keys.map(({ job }) => job)).toEqual([
      'build.yml compile',
      'comment.yml comment',
      'deploy.yml compile',
      'plan.yml compile',
      'preview.yml compile',
    ]);
    const made = keys.map(({ run, env: { STAGE, ...env } }) => JSON.stringify([run, env]));
    expect(new Set(made)).toHaveProperty('size', 1);
    for (const { job, env } of keys)
      expect([job, env.STAGE]).toEqual([
        job,
        job.startsWith('preview.yml') ? 'pr-${{ github.event.pull_request.number }}' : '${{ inputs.stage }}',
      ]);
  });

  test('have a key of inputs that each of these workflows has', () => {
    for (const { job, env } of keys) {
      const inputs = read(job.split(' ')[0] ?? '').on.workflow_call?.inputs ?? {};
      const named = [
        ...Object.values(env)
          .join()
          .matchAll(/inputs\.([\w-]+)/g),
      ].map(([, name]) => name);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(named));
    }
  });

  const none = { PROJECT: '', FOLDER: '.', CONFIG: '', REGION: '', ENVIRONMENT: '', VARIABLES: '' };
  const keyOf = (given: Partial<typeof none>): string =>
    outputOf(keys[0]?.run ?? 'exit 1', 'key', { STAGE: 'dev', ...none, ...given });

  test('have the stage alone as key where no other input is given', () => {
    expect(keyOf({})).toBe('dev');
    for (const folder of ['', './', './.', 'etl/..']) expect(keyOf({ FOLDER: folder })).toBe('dev');
  });

  test('have another key for each project, folder, config, region, environment and map of variables', () => {
    const given: Partial<typeof none>[] = [
      ...['PROJECT', 'FOLDER', 'CONFIG', 'REGION', 'ENVIRONMENT', 'VARIABLES'].map((name) => ({ [name]: 'a' })),
      ...[
        { PROJECT: 'a', FOLDER: 'b' },
        { PROJECT: 'a', CONFIG: 'b' },
        { FOLDER: 'x/y', CONFIG: 'a: b.yml' },
      ],
      ...[{ REGION: 'us-east-1' }, { REGION: 'eu-west-1' }, { VARIABLES: '{a: 1}' }, { VARIABLES: 'a: |\n  1\nb: 2' }],
      ...[{ FOLDER: '|' }, { CONFIG: '-x' }],
    ];
    const made = given.map(keyOf);
    for (const key of made) expect(key).toMatch(/^dev-[0-9a-f]{8}$/);
    expect(new Set(made)).toHaveProperty('size', given.length);
  });

  test.each([
    ['FOLDER', ['x/y', 'x/y/', './x/y', 'x//y', 'x/./y', 'x/z/../y']],
    ['CONFIG', ['a.yml', './a.yml', 'b/../a.yml']],
    ['VARIABLES', ['{a: 1}', '{a: 1}\n']],
  ])('have one key for each spelling of one %s', (name, spellings) => {
    expect(new Set(spellings.map((spelling) => keyOf({ [name]: spelling })))).toHaveProperty('size', 1);
  });
});

describe('the variables that the reusable workflows read', () => {
  const folders = stepsOf('folder');

  test('are named by one and the same step in each workflow', () => {
    expect(folders.map(({ job }) => job)).toEqual([
      ...['build.yml compile', 'deploy.yml compile', 'drift.yml drift', 'plan.yml compile'],
      ...['preview.yml compile', 'preview.yml close', 'sweep.yml sweep'],
    ]);
    expect(new Set(folders.map(({ run, env }) => JSON.stringify([run, env])))).toHaveProperty('size', 1);
  });

  test.each([
    ['.', '', '.'],
    ['', '', '.'],
    ['.', 'batch-jobs.yml', '.'],
    ['services/etl', '', 'services/etl'],
    ['./services/etl/', 'jobs.yml', 'services/etl'],
    ['.', 'services/etl/batch-jobs.yml', 'services/etl'],
    ['services', './etl/batch-jobs.yml', 'services/etl'],
    ['jobs/Nightly run', '', 'jobs/Nightly run'],
    ['-a__b-', '', '-a__b-'],
    ['größe/1', '', 'größe/1'],
  ])(
    'of working-directory "%s" and config "%s" are those that bootstrap sets for the folder %s',
    (FOLDER, CONFIG, folder) => {
      const suffix = outputOf(folders[0]?.run ?? 'exit 1', 'suffix', { FOLDER, CONFIG });
      expect(`AWS_REGION${suffix}`).toBe(workflowVariables(folder).region);
      expect(`BATCH_JOB_ROLE_ARN${suffix}`).toBe(workflowVariables(folder).deploy);
    },
  );

  test('are read with that suffix first, and without it where there is none of that name', () => {
    const known = Object.values(workflowVariables('.'));
    const texts = steps.flatMap(([job, { uses, with: given = {} }]) =>
      uses === '$/.' ? Object.entries(given).map(([name, value]) => [job, name, String(value)] as const) : [],
    );
    const reads = texts.filter(([, , text]) => text.includes('vars'));
    expect(reads.length).toBeGreaterThan(15);
    for (const [job, name, text] of reads) {
      const [, variable = '', step] =
        /vars\[format\('(\w+)\{0\}', ((?:steps\.folder|needs\.compile)\.outputs\.suffix)\)\] \|\| vars\.\1\b/.exec(
          text,
        ) ?? [];
      expect([job, name, known.includes(variable)]).toEqual([job, name, true]);
      const own = folders.some((one) => one.job === job);
      expect([job, name, step]).toEqual([
        job,
        name,
        own ? 'steps.folder.outputs.suffix' : 'needs.compile.outputs.suffix',
      ]);
    }
  });
});

test('build.yml builds for previews in their environment, by the role that bootstrap makes for it', () => {
  const { jobs } = read('build.yml');
  expect(jobs.build?.environment).toEqual({ name: '${{ inputs.environment }}', deployment: false });
  expect(readFileSync(join(root, 'docs/workflows.md'), 'utf8')).toContain(
    `\`environment: preview\` and \`push-role-to-assume: \${{ vars.${workflowVariables('.').previewPush} }}\``,
  );
});
