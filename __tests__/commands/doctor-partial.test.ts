import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { World } from '../../src/ports/world.ts';
import type { Account } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { examined, first, gpuConfig, healthy } from './doctor-fixture.ts';
import { stackIn } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

const environment = 'AWS::Batch::ComputeEnvironment';
const denied = (what: string) =>
  new Refused({ code: 'aws/denied', message: `AWS denied ${what}.`, hint: `Allow ${what}.` });

/** Returns a port of which one operation is denied for one thing, by its first parameter, or for all. */
const denying = <T extends object>(
  port: T,
  operation: keyof T,
  isMeant: (thing: never) => boolean = () => true,
): T => ({
  ...port,
  [operation]: async (thing: never, ...others: unknown[]) => {
    if (isMeant(thing)) throw denied(String(operation));
    return (port[operation] as (...all: unknown[]) => unknown)(thing, ...others);
  },
});

/** Examines an account in which something may not be read; returns the kinds and sentences of a check. */
const verdictsOf = async (
  account: Account,
  check: string,
  world: (of: World) => Partial<World> = () => ({}),
  text = config(),
) => {
  const { world: of } = makeWorld([], account, text);
  const { report, ended } = await examined(account, { text }, world(of));
  const verdicts = report?.checks.find(({ name }) => name === check)?.verdicts ?? [];
  return { verdicts, ended };
};

/** A config whose stack has a dead-letter queue of its own, and one that the config names. */
const twoQueues = config({
  queue: '    properties:\n      redrivePolicy:\n        targetSqsQueueName: letters\n        maxReceiveCount: 3',
}).replace('  report:\n', '  letters:\n    type: sqs-queue\n  report:\n');

describe('doctor says the faults that it found, and apart from them what it could not read:', () => {
  test('the dead letters of one queue, where those of another may not be counted', async () => {
    const account = await healthy(twoQueues);
    const queues = [...stackIn(account).resources.values()].filter(({ type }) => type === 'AWS::SQS::Queue');
    for (const { physicalId } of queues) account.queues.set(physicalId, [500, 0, 0]);
    const letters = queues.find(({ logicalId }) => logicalId.startsWith('Letters'))?.physicalId ?? '';
    const { verdicts, ended } = await verdictsOf(
      account,
      'dead-letters',
      (of) => ({ leftovers: async () => denying(await of.leftovers(), 'messages', (url) => url === letters) }),
      twoQueues,
    );
    expect(verdicts).toHaveLength(2);
    expect(verdicts).toContainEqual(
      expect.objectContaining({ kind: 'fault', what: expect.stringContaining('has about 500 messages.') }),
    );
    expect(verdicts).toContainEqual({ kind: 'unknown', sentence: 'AWS denied messages.', mend: 'Allow messages.' });
    expect(ended.refusal).toMatchObject({ code: 'doctor/fault' });
  });

  test('a missing service-linked role, where another may not be asked for', async () => {
    const account = await healthy();
    account.roles.delete('AWSServiceRoleForBatch');
    const { verdicts } = await verdictsOf(account, 'service-linked-roles', (of) => ({
      accountRoles: async () => denying(await of.accountRoles(), 'hasRole', (name) => name === 'AWSServiceRoleForECS'),
    }));
    expect(verdicts.map(({ kind }) => kind)).toEqual(['fault', 'unknown']);
  });

  test('a quota that is too small, where another may not be read', async () => {
    const account = await healthy(gpuConfig);
    const codes = ['L-DB2E81BA', 'L-3819A6DF', 'L-417A185B'];
    for (const code of codes) account.quotas.set(code, 0);
    const asked: string[] = [];
    const { verdicts } = await verdictsOf(
      account,
      'quotas',
      (of) => ({
        quotas: async () =>
          denying(await of.quotas(), 'value', ({ code }: { readonly code: string }) => asked.push(code) > 1),
      }),
      gpuConfig,
    );
    const kinds = new Set(verdicts.map(({ kind }) => kind));
    expect([asked.length > 1, kinds.has('unknown'), kinds.has('fine')]).toEqual([true, true, false]);
  });

  test('a job that blocks its queue, where the jobs of another queue may not be listed', async () => {
    const account = await healthy(gpuConfig);
    const queue = first(account, 'AWS::Batch::JobQueue');
    const reason = 'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - The requested vCPUs exceed maxvCpus.';
    account.health.runnable.set(queue, [{ name: 'train', reason }]);
    const other = { logicalId: 'Other', physicalId: 'other', type: 'AWS::Batch::JobQueue', status: 'CREATE_COMPLETE' };
    const { verdicts } = await verdictsOf(
      account,
      'waiting-jobs',
      (of) => ({
        health: async () => denying(await of.health(), 'stuckJobs', (arn) => arn === 'other'),
        stacks: async () => {
          const stacks = await of.stacks();
          const resources: typeof stacks.resources = async function* (id) {
            yield* stacks.resources(id);
            yield other;
          };
          return { ...stacks, resources };
        },
      }),
      gpuConfig,
    );
    expect(verdicts.map(({ kind }) => kind)).toEqual(['fault', 'unknown']);
  });

  test('an outdated machine image, where the images that a config names may not be described', async () => {
    const account = await healthy();
    const name = first(account, environment);
    account.health.environments.set(name, { hasNewerImage: true, images: ['ami-1'] });
    const { verdicts } = await verdictsOf(account, 'machine-images', (of) => ({
      health: async () => denying(await of.health(), 'machineImages'),
    }));
    expect(verdicts.map(({ kind }) => kind)).toEqual(['fault', 'unknown']);
  });

  test('and one refusal once, however many things it is about', async () => {
    const { verdicts, ended } = await verdictsOf(await healthy(), 'service-linked-roles', (of) => ({
      accountRoles: async () => denying(await of.accountRoles(), 'hasRole'),
    }));
    expect([verdicts.length, ended.refusal]).toEqual([1, undefined]);
  });
});

describe('doctor finds of the subnets of compute environments', () => {
  const subnet = { zone: 'us-east-1a', leads: 'internet' as const, givesAddresses: true, tags: {} };
  const endpoints = ['s3', 'ecr.api', 'ecr.dkr', 'logs', 'ecs', 'ecs-agent', 'ecs-telemetry'];
  const inSubnets = async (subnets: readonly string[], more: object = {}, text = config()) => {
    const account = await healthy(text);
    account.networks.push({
      ...{ id: 'vpc-2', addresses: '10.2.0.0/16', resolvesNames: true },
      subnets: [{ ...subnet, id: 'subnet-2', ...more }],
    });
    const name = first(account, environment);
    account.health.environments.set(name, { ...account.health.environments.get(name), subnets });
    return account;
  };

  test('one that is gone, and looks at the others', async () => {
    const account = await inSubnets(['subnet-gone', 'subnet-2'], { leads: 'nowhere' });
    const { verdicts } = await verdictsOf(account, 'routes');
    expect(verdicts).toEqual([
      expect.objectContaining({ kind: 'fault', what: 'The subnet subnet-gone does not exist any more.' }),
      expect.objectContaining({ kind: 'fault', what: expect.stringContaining('subnet-2 has no route out') }),
    ]);
  });

  test('one that leads to the internet and gives no public addresses to instances', async () => {
    const account = await inSubnets(['subnet-2'], { givesAddresses: false });
    const { verdicts } = await verdictsOf(account, 'routes');
    expect(verdicts).toMatchObject([
      {
        kind: 'fault',
        what: expect.stringContaining('gives no public addresses (MapPublicIpOnLaunch is off)'),
        mend: expect.stringContaining('aws ec2 modify-subnet-attribute --subnet-id subnet-2 --map-public-ip-on-launch'),
      },
    ]);
  });

  test('nothing where the VPC has the endpoints that jobs need', async () => {
    const account = await inSubnets(['subnet-2'], { givesAddresses: false });
    account.health.endpoints.set(
      'vpc-2',
      endpoints.map((one) => `com.amazonaws.us-east-1.${one}`),
    );
    expect((await verdictsOf(account, 'routes')).verdicts).toMatchObject([{ kind: 'fine' }]);
  });

  test.each([
    ['a fault where its jobs get no public address', 'DISABLED', 'fault'],
    ['nothing where its jobs get one of their own', 'ENABLED', 'fine'],
  ])('on Fargate %s', async (_, address, kind) => {
    const account = await inSubnets(['subnet-2'], { givesAddresses: false });
    const name = first(account, environment);
    account.health.environments.set(name, { isFargate: true, subnets: ['subnet-2'] });
    const { verdicts } = await verdictsOf(account, 'routes', (of) => ({
      stacks: async () => {
        const stacks = await of.stacks();
        const template = async (id: string) => {
          const parsed = JSON.parse(JSON.stringify(await stacks.template(id))) as {
            Resources: Record<string, { Type: string; Properties: object }>;
          };
          for (const one of Object.values(parsed.Resources))
            if (one.Type === 'AWS::Batch::JobDefinition')
              one.Properties = {
                PlatformCapabilities: ['FARGATE'],
                ContainerProperties: { NetworkConfiguration: { AssignPublicIp: address } },
              };
          return parsed as unknown as Awaited<ReturnType<typeof stacks.template>>;
        };
        return { ...stacks, template };
      },
    }));
    expect(verdicts).toMatchObject([{ kind }]);
  });
});
