import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeEvent } from '../../lab/github/runner/events.mjs';
import { compileCommand } from '../../src/commands/compile.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { outputs } from '../../src/commands/outputs.ts';
import { plan } from '../../src/commands/plan.ts';
import { type Command, commandEntry, commands, commandsThat } from '../../src/commands/table.ts';
import { enter } from '../../src/door/door.ts';
import { type InputRule, inputRules } from '../../src/door/input-rules.ts';

import { addFiles, folderWith } from '../adapters/node/disk.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { type FakeFile, fakeWorkspace } from '../fakes/workspace.ts';
import { makeWorld } from '../fakes/world.ts';

const smallConfig = `serviceName: demo
resources:
  job:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox:1.37 } } }
      resources: { cpu: 1, memory: 512 }
`;
/** A second job, whose Dockerfile is generated. */
const buildpackJob = `  app:
    type: batch-job
    properties:
      container: { packaging: { type: stacktape-image-buildpack, properties: { entryfilePath: main.py } } }
      resources: { cpu: 1, memory: 512 }
`;
const request = {
  ...{ stage: 'dev', region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } },
  comment: commentOn({ mode: 'never' }),
};
const matches = (name: string, pattern: string): boolean =>
  pattern.split('*').length === 1 ? name === pattern : name.startsWith(pattern.split('*')[0] as string);

/** Returns the files that a command writes, by the table of commands. */
const filesOf = (command: string): readonly string[] => commandEntry(command as Command).files;

describe('the files of a command', () => {
  test('are all in the table of commands, so that no file of the commit is taken for one', async () => {
    const fake = makeWorld([], undefined, `${smallConfig}${buildpackJob}`);
    const world = { ...fake.world, workspace: fakeWorkspace({ 'main.py': 'print(1)\n' }) };
    const work = { compile: compileCommand, plan, deploy, outputs };
    for (const [command, run] of Object.entries(work)) {
      for (const name of Object.keys(fake.files)) delete fake.files[name];
      await run(world, request);
      const listed = filesOf(command);
      // The door writes both of them once the command has ended.
      const atTheDoor = ['diagnostics.json', ...(['plan', 'deploy'].includes(command) ? ['diagnostics.sarif'] : [])];
      const written = [...Object.keys(fake.files), ...atTheDoor];
      expect([command, written.filter((name) => !listed.some((pattern) => matches(name, pattern)))]).toEqual([
        command,
        [],
      ]);
      expect([command, listed.filter((pattern) => !written.some((name) => matches(name, pattern)))]).toEqual([
        command,
        [],
      ]);
    }
  });
});

test('docs/deploy.md lists the files of each command', () => {
  const text = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8').split('## Files')[1] ?? '';
  const documented = new Map<string, string[]>();
  for (const [, command = '', cell = ''] of text.matchAll(/^\| (\w+) \| ([^|]*) \|$/gm)) {
    const names = [...cell.matchAll(/`([\w*./-]+\.\w+)`/g)].map(([, name]) => name as string);
    if (names.length === 0) continue;
    documented.set(
      command,
      [...(cell.startsWith('those of compile') ? (documented.get('compile') ?? []) : []), ...names].sort(),
    );
  }
  const listed = Object.keys(commands)
    .map((command) => [command, [...new Set(filesOf(command))].sort()])
    .filter(([, names]) => names?.length);
  expect([...documented]).toEqual(listed);
});

/** Runs a step in a checkout whose commit contains a file of every name that a command writes. */
const step = async (
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, FakeFile>> = {},
  states: Readonly<Record<string, string>> = {},
) => {
  const brought = Object.keys(commands).flatMap(filesOf);
  const folder = await folderWith({ '.git/HEAD': '', 'batch-jobs.yml': smallConfig, ...more });
  await addFiles(
    join(folder, '.batch-job'),
    Object.fromEntries([...new Set(brought)].map((name) => [name.replace('*', 'x'), 'of the commit'])),
  );
  let out = '';
  const code = await enter({
    words: [],
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      'INPUT_WORKING-DIRECTORY': folder,
      ...states,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    entry: 'dist/index.js',
    out: (text) => {
      out += text;
    },
    err: () => {},
    signal: new AbortController().signal,
  });
  const output = join(folder, '.batch-job');
  const left = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name), 'utf8') === 'of the commit')
    .map(({ name }) => name)
    .sort();
  const written = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return { code, out, left, written };
};

/** Returns the variables of a run whose pull request was opened, and of which GitHub tells nothing more. */
const pullOpened = async (): Promise<Record<string, string>> => {
  const { payload, event } = makeEvent('pull_request.opened', { number: 12 });
  const folder = await folderWith({ 'event.json': JSON.stringify(payload) });
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(folder, 'event.json') };
};

describe('a config that is a link out of the checkout', () => {
  const canary = 'CANARY-77aa';
  test.each(commandsThat(({ stage }) => stage !== 'none'))(
    'is refused by %s, and nothing of it is logged or written',
    async (command) => {
      const outside = await folderWith({ 'batch-jobs.yml': `"${canary}"`, 'folder/batch-jobs.yml': `a: ["${canary}"` });
      for (const [name, link] of [
        ['batch-jobs.yml', join(outside, 'batch-jobs.yml')],
        ['jobs', join(outside, 'folder')],
      ] as const) {
        const config = name === 'jobs' ? { config: 'jobs/batch-jobs.yml' } : {};
        const takesStage = (inputRules.stage as InputRule).for?.includes(command);
        const stage = takesStage ? { stage: 'dev' } : {};
        const given = { command, ...stage, 'aws-region': 'eu-west-1', confirm: 'dev', ...config };
        const ran = await step(given, { [name]: { link } }, await pullOpened());
        expect(ran.code).toBe(1);
        expect(ran.out).toMatch(/::error file=.*batch-jobs.yml,line=1,col=1,title=source\/outside::/);
        expect(ran.out + ran.written).not.toContain(canary);
      }
    },
  );
});

test('init refuses a folder that is a link out of the checkout, and neither reads nor writes there', async () => {
  const outside = await folderWith({ Dockerfile: 'FROM x' });
  const folder = await folderWith({ '.git/HEAD': '', jobs: { link: outside } });
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const code = await enter({
    words: ['init', '--working-directory', join(folder, 'jobs')],
    ...{ environment: {}, entry: 'dist/index.js', out: write, err: write, signal: new AbortController().signal },
  });
  expect(code).toBe(1);
  expect(output).toContain('source/outside');
  expect(output).not.toContain('Found');
  expect(readdirSync(outside)).toEqual(['Dockerfile']);
});

describe('a file of the commit in the output folder', () => {
  const names = (command: string) =>
    filesOf(command).map((name) => name.replace(/^(?:state-machines|dockerfiles)\/\*/, 'x'));
  const all = [...new Set(Object.keys(commands).flatMap(names))].sort();

  // A command that neither reads a config nor comments, such as init, can succeed.
  test.each(commandsThat(({ stage, comments }) => stage !== 'none' || comments))(
    'is gone before %s can fail: only files of other commands stay',
    async (command) => {
      for (const config of ['resources: [', smallConfig]) {
        const { code, left } = await step({ command, stage: 'dev' }, { 'batch-jobs.yml': config });
        if (config !== smallConfig) expect(code).toBe(1);
        expect(left).toEqual(all.filter((name) => !names(command).includes(name)));
      }
    },
  );

  test.each<[string, Record<string, string>]>([
    ['a stage that is none', { command: 'plan', stage: 'a_b' }],
    ['a missing stage', { command: 'plan' }],
    ['an input that nobody knows', { stage: 'dev', stgae: 'dev' }],
  ])('is removed if the inputs are refused: %s', async (_, inputs) => {
    const { code, left } = await step(inputs);
    expect(code).toBe(1);
    expect(left).toEqual(all.filter((name) => !names('plan').includes(name)));
  });

  test('is removed for every command if the command is unknown', async () => {
    expect(await step({ command: 'plna', stage: 'dev' })).toMatchObject({ code: 1, left: [] });
  });

  test('is not removed again by the post step, when all files are of the run', async () => {
    const { code, left } = await step({ command: 'plan', stage: 'dev' }, {}, { STATE_process: '1' });
    expect({ code, left }).toEqual({ code: 0, left: all.filter((name) => !/^report\.(?:md|html)$/.test(name)) });
  });

  test('fails the run if it cannot be removed, and the error names it', async () => {
    const { code, out } = await step({ command: 'plan', stage: 'dev' }, { '.batch-job/.gitignore/x': '' });
    expect(code).toBe(1);
    expect(out).toMatch(
      /::error title=door\/cannot-write::.*\.batch-job\/\.gitignore is a folder, where a file belongs/,
    );
  });
});
