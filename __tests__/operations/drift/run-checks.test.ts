import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../../src/cloudformation/expression.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { runChecks } from '../../../src/operations/drift/run-checks.ts';
import type { World } from '../../../src/ports/world.ts';
import { makeAccount } from '../../fakes/account.ts';
import { makeWorld } from '../../fakes/world.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const batch = (rest: string) => `arn:aws:batch:us-east-1:123456789012:${rest}`;

/** A resource of the stack: its type, physical id and properties. */
type Part = readonly [type: string, physicalId: string, properties?: Readonly<Record<string, Expression>>];

const open = (parts: Readonly<Record<string, Part>>) => {
  const fake = makeWorld([], makeAccount());
  const stack = {
    stack: {
      name: 'shop-dev',
      id: 'arn:aws:cloudformation:us-east-1:123456789012:stack/shop-dev/1',
      ...{ status: 'UPDATE_COMPLETE', tags: {}, parameters: {}, outputs: {}, terminationProtection: false },
    },
    template: {
      Resources: Object.fromEntries(
        Object.entries(parts).map(([id, [Type, , Properties = {}]]) => [id, { Type, Properties }]),
      ),
    },
    resources: Object.entries(parts).map(([logicalId, [type, physicalId]]) => ({
      ...{ logicalId, physicalId, type, status: 'CREATE_COMPLETE' },
    })),
  };
  const check = async (world: World = fake.world) => runChecks(world, stack);
  const found = async () => (await check()).found.map(({ logicalId, about }) => [logicalId, about]);
  return { ...fake, check, found };
};

describe('runChecks', () => {
  test.each([
    ['AWS::Batch::JobQueue', 'State', (account: ReturnType<typeof makeAccount>) => account.enabled],
    ['AWS::Batch::ComputeEnvironment', 'State', (account: ReturnType<typeof makeAccount>) => account.enabled],
    ['AWS::Events::Rule', 'State', (account: ReturnType<typeof makeAccount>) => account.rules],
    ['AWS::Lambda::EventSourceMapping', 'Enabled', (account: ReturnType<typeof makeAccount>) => account.mappings],
  ])(
    'finds of %s one that is disabled or gone, and none that the template disables',
    async (type, property, states) => {
      const off = property === 'State' ? 'DISABLED' : false;
      const on = property === 'State' ? 'ENABLED' : true;
      const { account, found } = open({
        Off: [type, 'off'],
        OffThoughWritten: [type, 'off-written', { [property]: on }],
        Gone: [type, 'gone'],
        On: [type, 'on'],
        Paused: [type, 'paused', { [property]: off }],
      });
      states(account).set('off', false).set('off-written', false).set('on', true).set('paused', false);
      expect(await found()).toEqual([
        ['Off', `/${property}`],
        ['OffThoughWritten', `/${property}`],
        ['Gone', 'gone'],
      ]);
    },
  );

  test('finds a schedule that is disabled, and none that sleeps', async () => {
    const type = 'AWS::Scheduler::Schedule';
    const { account, found } = open({ Off: [type, 'off'], Asleep: [type, 'asleep', { State: 'DISABLED' }] });
    account.schedules.set('off', { State: 'DISABLED' }).set('asleep', { State: 'DISABLED' });
    expect(await found()).toEqual([['Off', '/State']]);
  });

  test('finds a newer ACTIVE revision, and a deployed one that is not ACTIVE; earlier ones may stay', async () => {
    const type = 'AWS::Batch::JobDefinition';
    const arn = (name: string, revision: number) => batch(`job-definition/${name}:${revision}`);
    const { account, check, found } = open({
      Newer: [type, arn('newer', 2)],
      Gone: [type, arn('gone', 2)],
      None: [type, arn('none', 2)],
      Fine: [type, arn('fine', 10)],
    });
    for (const [name, revision] of [
      ['newer', 2],
      ['newer', 11],
      ['gone', 1],
      ['fine', 9],
      ['fine', 10],
    ] as const)
      account.revisions.set(arn(name, revision), true);
    expect(await found()).toEqual([
      ['Newer', '/Revision'],
      ['Gone', 'gone'],
      ['None', 'gone'],
    ]);
    const [newer, gone, none] = (await check()).found.map(({ sentence }) => sentence);
    expect(newer).toMatch(/^Revision 11 was registered outside of CloudFormation\./);
    expect(gone).toContain('the newest ACTIVE one is 1');
    expect(none).toContain('none is');
  });

  test('finds an image that ECR does not have any more in the own account and region, and names those elsewhere', async () => {
    const type = 'AWS::Batch::JobDefinition';
    const arn = batch('job-definition/j:1');
    const image = (Image: Expression) => ({ ContainerProperties: { Image } });
    const join = (...parts: Expression[]): Expression => ({ 'Fn::Join': ['', parts] });
    const own = (name: string) =>
      join(
        { Ref: 'AWS::AccountId' },
        '.dkr.ecr.',
        { Ref: 'AWS::Region' },
        '.',
        { Ref: 'AWS::URLSuffix' },
        `/${name}@${digest}`,
      );
    const { account, check, found } = open({
      Lost: [type, arn, image(own('batch-job/shop'))],
      LostByName: [type, arn, image(`123456789012.dkr.ecr.us-east-1.amazonaws.com/batch-job/shop@${digest}`)],
      Kept: [type, arn, image(own('batch-job/kept'))],
      Theirs: [type, arn, image(`210987654321.dkr.ecr.us-east-1.amazonaws.com/batch-job/shop@${digest}`)],
      Theirs2: [type, arn, image(`210987654321.dkr.ecr.us-east-1.amazonaws.com/batch-job/etl@${digest}`)],
      Abroad: [type, arn, image(`123456789012.dkr.ecr.eu-west-1.amazonaws.com/batch-job/shop@${digest}`)],
      Public: [type, arn, image('public.ecr.aws/docker/library/busybox:stable')],
    });
    account.revisions.set(arn, true);
    account.images.set('batch-job/kept:a', digest).set('batch-job/shop:a', 'sha256:other');
    expect(await found()).toEqual([
      ['Lost', '/ContainerProperties/Image'],
      ['LostByName', '/ContainerProperties/Image'],
    ]);
    expect((await check()).leftOut).toEqual([
      'Whether images still exist in the registry of account 210987654321 in us-east-1 was not looked at: Theirs, Theirs2.',
      'Whether images still exist in the registry of account 123456789012 in eu-west-1 was not looked at: Abroad.',
    ]);
  });

  test('finds a version of a secret that the template pins and that is not the current one', async () => {
    const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf';
    const secrets = (ValueFrom: string) => ({ ContainerProperties: { Secrets: [{ Name: 'A', ValueFrom }] } });
    const type = 'AWS::Lambda::Function';
    const { account, found } = open({
      Old: [type, 'a', secrets(`${arn}:password::v1`)],
      Current: [type, 'b', secrets(`${arn}:password::v2`)],
      Free: [type, 'c', secrets(`${arn}:password::`)],
      Reference: [type, 'd', { Text: 'x{{resolve:secretsmanager:name:SecretString:key::v1}}y' }],
      FreeReference: [type, 'e', { Text: '{{resolve:secretsmanager:name:SecretString:key}}' }],
    });
    account.secretVersions.set(arn, 'v2');
    expect(await found()).toEqual([
      ['Old', '/ContainerProperties/Secrets/0/ValueFrom'],
      ['Reference', '/Text'],
    ]);
  });

  test('reports a check that AWS refuses as not known, and does the others', async () => {
    const { world, account, check } = open({
      Rule: ['AWS::Events::Rule', 'rule'],
      Pool: ['AWS::Batch::JobQueue', 'q'],
    });
    account.rules.set('rule', false);
    const states = await world.liveStates();
    const denied: World = {
      ...world,
      liveStates: async () => ({
        ...states,
        rule: async (id) => states.rule(id),
        jobQueues: async () => {
          throw new Refused({ code: 'aws/denied', message: 'No.', hint: 'Ask.' });
        },
      }),
    };
    expect(await check(denied)).toMatchObject({
      found: [{ logicalId: 'Rule' }],
      refused: [{ logicalId: '', type: 'job queues', reason: 'aws/denied: No.' }],
    });
  });
});
