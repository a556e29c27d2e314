import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowsOn } from '../../lab/github/lint/repositories.mjs';
import { type Command, commands } from '../../src/commands/table.ts';
import { inputRules } from '../../src/door/input-rules.ts';
import { readBy } from '../../src/door/inputs.ts';
import { root } from '../docs/pages.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly environment?: { readonly deployment?: boolean };
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs: Readonly<Record<string, { required?: boolean }>> } };
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const all = readdirSync(join(root, '.github/workflows')).map(
  (name) => [name, parse(read(`.github/workflows/${name}`)) as Workflow] as const,
);
const reusable = new Map(all.filter(([, { on }]) => on.workflow_call !== undefined));
const inputsOf = (name: string) => reusable.get(name)?.on.workflow_call?.inputs ?? {};

const page = workflowsOn(read('docs/workflows.md'));
const examples = readdirSync(join(root, 'examples/workflows')).map((name) => read(`examples/workflows/${name}`));
const callers = [...page, ...examples].map((text) => parse(text) as Workflow & { readonly name: string });

const isOurs = ({ uses }: Step): boolean => uses === '$/.';
const every = [...reusable].flatMap(([name, { jobs: own }]) =>
  Object.entries(own).map(([id, job]) => [`${name} ${id}`, job] as const),
);
/** Attestations are signed beside nothing else. */
const jobs = every.filter(([name]) => name !== 'build.yml attest');

describe.each(jobs)('%s', (_name, job) => {
  const ours = job.steps.filter(isOurs);

  test('runs the action once, with a command and inputs that it reads', () => {
    expect(ours).toHaveLength(1);
    const { command, ...given } = ours[0]?.with ?? {};
    expect(Object.keys(commands)).toContain(command);
    // A token is taken away from a command that would not need it.
    const read = new Set([...readBy(command as Command), 'github-token']);
    expect(Object.keys(given).filter((input) => !read.has(input))).toEqual([]);
    for (const name of Object.keys(given)) expect(Object.keys(inputRules)).toContain(name);
  });

  test('may request a token only if it assumes a role, and write only what it says', () => {
    const { 'role-to-assume': role, 'push-role-to-assume': push } = ours[0]?.with ?? {};
    expect('id-token' in job.permissions).toBe(role !== undefined || push !== undefined);
    const writes = Object.entries(job.permissions).filter(([what, level]) => level === 'write' && what !== 'id-token');
    // A token that only reads is of use to the verification of images and to a policy.
    const readers = ["inputs.verify-images == 'ours'", "inputs.policy-file != ''"];
    const uses = [...readers, `(${readers.join(' || ')})`];
    if (writes.length === 0)
      expect(['', ...uses.map((use) => `\${{ ${use} && github.token || '' }}`)]).toContain(
        ours[0]?.with?.['github-token'],
      );
    expect(job.permissions.contents ?? 'read').toBe('read');
  });

  test('hands nothing on or over inside of the checkout', () => {
    const places = job.steps.flatMap(({ uses = '', with: given = {} }) =>
      /-artifact@/.test(uses)
        ? String(given.path)
            .trim()
            .split(/\s*\n\s*/)
        : [],
    );
    for (const place of [...places, ours[0]?.with?.['output-dir']])
      expect(place).toMatch(/^\$\{\{ runner\.temp \}\}\/batch-job/);
  });

  test('keeps no credential of the checkout, and runs no program of the repository beside an identity', () => {
    for (const { uses = '', with: given } of job.steps)
      if (uses.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
    const may = ours[0]?.with?.['allow-custom-directives'] !== undefined;
    expect(may && Object.values(job.permissions).includes('write')).toBe(false);
  });
});

test('attestations are signed in a job that runs one step, of images that the build before it pushed itself', () => {
  const { jobs: own } = reusable.get('build.yml') as Workflow;
  const [attest, build] = [own.attest, own.build] as [Job, Job];
  expect(attest.permissions).toEqual({ attestations: 'write', 'id-token': 'write' });
  expect(attest.if).toBe("needs.build.outputs.image-checksums != ''");
  expect(attest.steps.map(({ uses, run, with: given }) => [uses?.replace(/@.*/, ''), run, given])).toEqual([
    ['actions/attest', undefined, { 'subject-checksums': '${{ needs.build.outputs.image-checksums }}' }],
  ]);
  expect(build).toMatchObject({ outputs: { 'image-checksums': '${{ steps.build.outputs.image-checksums }}' } });
  expect(build.steps.find(({ id }) => id === 'build')?.with).toMatchObject({ command: 'build' });
  const others = every.filter(([, { permissions }]) => permissions.attestations === 'write').map(([name]) => name);
  expect(others).toEqual(['build.yml attest']);
});

test('every job that checks out fetches as much of the history as all others, so that all name one image', () => {
  for (const [name, { jobs: own }] of reusable) {
    const fetched = Object.values(own).flatMap(({ steps }) =>
      steps.flatMap(({ uses = '', with: given }) =>
        uses.startsWith('actions/checkout@') ? [given?.['fetch-depth']] : [],
      ),
    );
    expect([name, ...fetched]).toEqual([name, ...fetched.map(() => '${{ inputs.fetch-depth }}')]);
    expect([name, inputsOf(name)['fetch-depth']]).toEqual([
      name,
      fetched.length > 0 ? expect.objectContaining({ type: 'number', default: 0 }) : undefined,
    ]);
  }
});

test('plan.yml takes every input of deploy.yml that a plan reads, so that it finds what the deploy does', () => {
  const planned = readBy('plan').filter((name) => name in inputsOf('deploy.yml'));
  expect(planned).toEqual(expect.arrayContaining(['max-changes', 'rollback', 'tags']));
  expect(planned.filter((name) => !(name in inputsOf('plan.yml')))).toEqual([]);
});

test('every input of a workflow that the action reads reaches a step, and the job that deploys, plans or previews', () => {
  for (const [file, id] of [
    ['plan.yml', 'plan'],
    ['deploy.yml', 'deploy'],
    ['preview.yml', 'preview'],
  ] as const) {
    const given = reusable.get(file)?.jobs[id]?.steps.find(isOurs)?.with ?? {};
    const all = (reusable.get(file) as Workflow).jobs;
    const everywhere = Object.values(all).flatMap(({ steps }) => Object.keys(steps.find(isOurs)?.with ?? {}));
    const taken = Object.keys(inputsOf(file)).filter((name) => name in inputRules);
    expect([file, taken.filter((name) => !everywhere.includes(name))]).toEqual([file, []]);
    const changing = ['tags', 'max-changes', 'express', 'strict', 'policy-file'];
    expect([file, changing.filter((name) => !(name in given))]).toEqual([file, []]);
  }
});

test('no plan, and no job that only reads, makes a deployment of its environment', () => {
  for (const [name, { environment }] of jobs)
    if (environment) expect([name, environment.deployment ?? true]).toEqual([name, name === 'deploy.yml deploy']);
});

describe.each(callers)('the workflow $name', ({ jobs: calls }) => {
  test.each(Object.entries(calls))(
    'calls a reusable workflow in its job %s, with its inputs and permissions',
    (_id, job) => {
      const name = /\/\.github\/workflows\/([\w-]+\.yml)(?:@[0-9a-f]{40})?$/.exec(job.uses ?? '')?.[1] ?? '';
      expect([...reusable.keys()]).toContain(name);
      const inputs = inputsOf(name);
      expect(Object.keys(job.with ?? {}).filter((input) => !(input in inputs))).toEqual([]);
      const required = Object.keys(inputs).filter((input) => inputs[input]?.required);
      expect(Object.keys(job.with ?? {})).toEqual(expect.arrayContaining(required));
      const needed = Object.values(reusable.get(name)?.jobs ?? {}).flatMap(({ permissions }) =>
        Object.entries(permissions),
      );
      const levels = (what: string) => needed.filter(([one]) => one === what).map(([, level]) => level);
      const union = Object.fromEntries(
        needed.map(([what]) => [what, levels(what).includes('write') ? 'write' : 'read']),
      );
      expect(job.permissions).toEqual(union);
    },
  );
});

test('the page shows the examples as another repository writes them', () => {
  const elsewhere = (text: string) =>
    text.replaceAll(/^#.*\n/gm, '').replaceAll(/uses: \$\/(\S+)$/gm, 'uses: your-org/batch-job-action/$1@<commit>');
  const shown = page.map((text) => text.replaceAll(/@[0-9a-f]{40} # v\S+$/gm, '@<commit>'));
  for (const text of examples.map(elsewhere)) expect(shown).toContain(text);
});

test("the page's table says of every input which workflows take it, and which need it", () => {
  const lines = read('docs/workflows.md').split('\n');
  const rows = lines.filter((line) => /^\| `[a-z-]+` \|/.test(line));
  const head = lines.find((line) => line.startsWith('| input | `plan.yml`')) ?? '';
  const names = [...head.matchAll(/`([\w-]+\.yml)`/g)].map(([, name = '']) => name);
  expect([...names].sort()).toEqual([...reusable.keys()].sort());
  const inputs = new Set(names.flatMap((name) => Object.keys(inputsOf(name))));
  for (const input of inputs) {
    const cells = rows
      .find((line) => line.startsWith(`| \`${input}\` |`))
      ?.split('|')
      .slice(2, -1);
    const expected = names
      .map((name) => inputsOf(name)[input])
      .map((one) => one && (one.required ? '**required**' : 'yes'));
    expect([input, ...(cells ?? []).map((cell) => cell.trim())]).toEqual([input, ...expected.map((one) => one ?? '')]);
  }
});

test('every reusable workflow has a caller among the examples, and a row on the page', () => {
  const called = examples.join('\n');
  for (const name of reusable.keys()) {
    expect(called).toContain(`uses: $/.github/workflows/${name}\n`);
    expect(read('docs/workflows.md')).toContain(`| [${name}](../.github/workflows/${name}) |`);
  }
});
