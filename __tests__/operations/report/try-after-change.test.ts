import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { commands } from '../../../src/commands/table.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { Door } from '../../../src/door/create-world.ts';
import { enter } from '../../../src/door/door.ts';
import type { CompiledConfig } from '../../../src/operations/compile/assemble.ts';
import { finishCutOffRun } from '../../../src/operations/report/cut-off-run.ts';
import { reportDeploy } from '../../../src/operations/report/report-deploy.ts';
import { tryAfterChange } from '../../../src/operations/report/try-after-change.ts';
import { readCaller } from '../../../src/operations/stack/identify.ts';
import type { World } from '../../../src/ports/world.ts';
import { makeAccount } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { rollOut } from '../../fakes/roll-out.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';

const config = `serviceName: shop
resources:
  report:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox:1.37 } } }
      resources: { cpu: 1, memory: 900 }
      timeout: 3600
`;
const request = {
  ...{ stage: 'dev', region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } },
  comment: commentOn({ mode: 'always' }),
};
const open = (): FakeWorld => makeWorld([], makeAccount(), config);
const full = () => new Refused({ code: 'door/cannot-write', message: 'The disk is full.', hint: 'Make room.' });

/** Returns a world in which files of these names cannot be written: the disk is full. */
const withoutRoomFor = (fake: FakeWorld, names: readonly string[]): World => ({
  ...fake.world,
  write: async (files) => {
    if (Object.keys(files).some((name) => names.includes(name))) throw full();
    return fake.world.write(files);
  },
});
const comments = (fake: FakeWorld) => fake.pull.comments.map(({ body }) => body);
const expectDeployed = (fake: FakeWorld): void => {
  expect(fake.account.cloud.look('shop-dev')?.status).toBe('CREATE_COMPLETE');
  expect(comments(fake)).toEqual([expect.stringContaining('for `dev`: deployed')]);
  expect(fake.annotations.map(({ severity }) => severity)).not.toContain('error');
};

describe('a deployment that is done', () => {
  const written = commands.deploy.files;
  test.each([...written.map((name) => [name]), written])(
    'stays done if %s cannot be written: a warning, and the comment says deployed',
    async (...names) => {
      const fake = open();
      await deploy(withoutRoomFor(fake, names), request);
      expectDeployed(fake);
      const lost = names.filter((name) => !name.startsWith('diagnostics.'));
      expect(fake.annotations).toEqual(
        lost.map((name) => ({
          severity: 'warning',
          title: 'door/cannot-write',
          message: `The deployment is done, but ${name} is missing: The disk is full.\nMake room.`,
        })),
      );
      expect(fake.outputs).toMatchObject({
        'stack-status': 'CREATE_COMPLETE',
        outputs: expect.stringContaining('stateMachineArn'),
      });
      expect(fake.outputs['outputs-file'] === undefined).toBe(names.includes('outputs.json'));
      expect(fake.outputs['report-file'] === undefined).toBe(names.includes('report.md'));
    },
  );

  test.each<[string, (world: World) => Partial<World>]>([
    [
      'its outputs cannot be reported',
      ({ console }) => ({
        console: {
          ...console,
          group: (title, work) => {
            if (title.startsWith('Outputs')) throw new TypeError('x is not a function');
            return console.group(title, work);
          },
        },
      }),
    ],
    [
      'its step outputs cannot be given',
      ({ console }) => ({
        console: {
          ...console,
          output: (name, value) => {
            if (name === 'stack-id') throw new TypeError('x is not a function');
            console.output(name, value);
          },
        },
      }),
    ],
  ])('stays done if a bug breaks a later step: %s', async (_, breaks) => {
    const fake = open();
    await deploy({ ...fake.world, ...breaks(fake.world) }, request);
    expectDeployed(fake);
    expect(fake.annotations).toEqual([
      { severity: 'warning', title: 'bug', message: expect.stringContaining('The deployment is done, but') },
    ]);
    expect(fake.lines.join('\n')).toContain('TypeError: x is not a function');
  });

  test('is never left as "being deployed": without a review its comment says that it is done', async () => {
    const fake = open();
    const stage = stageOf('dev');
    const compiled = { ...compiledOf(stage, jobTemplate(stage)), located: undefined } as unknown as CompiledConfig;
    const caller = await readCaller(fake.world);
    const rolledOut = await rollOut(fake.world, compiledOf(stage, jobTemplate(stage)), request);
    expect(comments(fake)).toEqual([expect.stringContaining('for `dev`: being deployed')]);
    const broken = { ...rolledOut, losses: undefined } as unknown as typeof rolledOut;
    await reportDeploy(fake.world, caller, compiled, broken, request);
    expect(comments(fake)).toEqual([
      expect.stringMatching(/for `dev`: deployed\n\n`CREATE_COMPLETE` · Its report could/),
    ]);
    expect(fake.annotations).toEqual([
      { severity: 'warning', title: 'bug', message: expect.stringContaining('but its report is missing') },
    ]);
    expect(fake.outputs).not.toHaveProperty('plan-hash');
  });

  test('is reported as stopped if the run was asked to stop', async () => {
    const stop = async () => {
      throw full();
    };
    await expect(tryAfterChange({ ...open().world, stopped: true }, 'It is done', stop)).rejects.toThrow(
      'disk is full',
    );
  });
});

test('a plan fails if its files cannot be written, since they are all that it makes', async () => {
  const fake = open();
  await expect(plan(withoutRoomFor(fake, ['plan.json']), request)).rejects.toMatchObject({ code: 'door/cannot-write' });
});

describe('diagnostics.json that cannot be written at the end', () => {
  const run = async (words: readonly string[]) => {
    const fake = open();
    const door: Door = {
      ...{ world: withoutRoomFor(fake, ['diagnostics.json']), close: () => {}, request, changes: request },
      ...{ comment: request.comment, compared: {}, destruction: { confirm: 'dev', allowDelete: [] } },
      doctor: () => ({
        namesStage: true,
        expectedAccounts: [],
        format: 'text',
        commandLine: (words) => `batch-job ${words}`,
      }),
      drift: { ignore: '', failOnDrift: false, keepsIssue: true, remediate: false },
      ...{ previews: {}, sweeping: { keepDays: 30 } },
      bootstrap: {
        ...{ environment: 'production', namesEnvironment: false, givenRegion: undefined, deploys: false },
        ...{ folder: '.', issuer: 'https://issuer.example' },
      },
      init: () => {
        throw new Error('nothing begins');
      },
      smoke: async () => undefined,
      commandLine: (words) => words,
      runs: () => {
        throw new Error('nothing runs');
      },
    };
    let err = '';
    const code = await enter({
      ...{ words, environment: {}, entry: '', out: () => {}, signal: new AbortController().signal },
      err: (text) => {
        err += text;
      },
      createWorld: () => door,
    });
    return { code, err, fake };
  };

  test.each(['deploy', 'destroy'])('is a warning after %s, whose stack is changed', async (command) => {
    const { code, err, fake } = await run([command, '--stage', 'dev', '--aws-region', 'us-east-1']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(fake.annotations.at(-1)).toEqual({
      severity: 'warning',
      title: 'door/cannot-write',
      message: 'The stack is changed, but diagnostics.json is missing: The disk is full.\nMake room.',
    });
  });

  test('is an error after a plan', async () => {
    const { code, err } = await run(['plan', '--stage', 'dev', '--aws-region', 'us-east-1']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('door/cannot-write') });
  });
});

test('the change set of a cut-off plan is deleted although its report cannot be written', async () => {
  const fake = open();
  const stacks = await fake.world.stacks();
  const template = { body: '{"Resources":{"A":{"Type":"AWS::SQS::Queue"}}}' };
  const made = await stacks.createChangeSet({ stack: 'shop-dev', changeSetType: 'CREATE', template, tags: {} });
  const changeSet = made.kind === 'changes' ? made.id : '';
  const work = finishCutOffRun(withoutRoomFor(fake, ['report.md']), request, { command: 'plan', changeSet });
  await expect(work).rejects.toMatchObject({ code: 'door/cannot-write' });
  expect(fake.account.cloud.changeSet(changeSet)).toBeUndefined();
});
