import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Health } from '../../src/ports/health.ts';
import type { PoolInstance } from '../../src/runs/pool-faults.ts';
import type { Account } from '../fakes/account.ts';

/** A Health port and the account behind it. */
export interface HealthUnderTest {
  readonly health: Health;
  readonly account: Account;
  close(): Promise<void>;
}

const batch = (resource: string): string => `arn:aws:batch:us-east-1:123456789012:${resource}`;
const [queue, environment] = [batch('job-queue/pool'), batch('compute-environment/pool')];

/** Tests of the port `Health`, for the fake and for the adapter. */
export const healthContract = (name: string, open: () => Promise<HealthUnderTest>): void => {
  describe(`Health, ${name}`, () => {
    let under: HealthUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('jobQueues returns those that exist with their state and environments in order, on every page, and asks nothing about none', async () => {
      const { queues } = under.account.health;
      for (const end of ['a', 'b', 'c']) queues.set(`${queue}-${end}`, {});
      const environments = [`${environment}-b`, `${environment}-a`];
      queues.set(`${queue}-d`, { state: 'DISABLED', status: 'INVALID', reason: 'ACTION_REQUIRED', environments });
      const asked = ['a', 'b', 'c', 'd', 'gone'].map((end) => `${queue}-${end}`);
      expect(await under.health.jobQueues(asked)).toEqual([
        ...['a', 'b', 'c'].map((end) => ({ name: `pool-${end}`, state: 'ENABLED', status: 'VALID', environments: [] })),
        { name: 'pool-d', state: 'DISABLED', status: 'INVALID', reason: 'ACTION_REQUIRED', environments },
      ]);
      expect(await under.health.jobQueues([])).toEqual([]);
    });

    test('computeEnvironments returns state, reason, subnets and machine images of those that exist', async () => {
      const { environments } = under.account.health;
      const plain = { isFargate: false, subnets: [], images: [], hasNewerImage: false };
      environments.set(`${environment}-a`, { subnets: ['subnet-1'], images: ['ami-1'], hasNewerImage: true });
      environments.set(`${environment}-b`, { isFargate: true, status: 'INVALID', reason: 'CLIENT_ERROR - why' });
      environments.set(`${environment}-c`, { state: 'DISABLED' });
      const asked = ['a', 'b', 'c', 'gone'].map((end) => `${environment}-${end}`);
      expect(await under.health.computeEnvironments(['pool-a'])).toMatchObject([{ arn: `${environment}-a` }]);
      expect(await under.health.computeEnvironments(asked)).toEqual([
        {
          ...{ ...plain, name: 'pool-a', arn: `${environment}-a`, state: 'ENABLED', status: 'VALID' },
          ...{ subnets: ['subnet-1'], images: ['ami-1'], hasNewerImage: true },
        },
        {
          ...{ ...plain, name: 'pool-b', arn: `${environment}-b`, state: 'ENABLED', isFargate: true },
          ...{ status: 'INVALID', reason: 'CLIENT_ERROR - why' },
        },
        { ...plain, name: 'pool-c', arn: `${environment}-c`, state: 'DISABLED', status: 'VALID' },
      ]);
      expect(await under.health.computeEnvironments([])).toEqual([]);
    });

    test('stuckJobs returns RUNNABLE jobs with a reason, and none of a queue that does not exist', async () => {
      const reason = 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job needs more memory.';
      under.account.health.runnable.set(queue, [{ name: 'free' }, { name: 'stuck', reason }]);
      expect(await under.health.stuckJobs(queue)).toEqual([{ name: 'stuck', reason }]);
      expect(await under.health.stuckJobs(`${queue}-gone`)).toEqual([]);
    });

    test('routes returns where each subnet leads, and the endpoints of its VPC that work', async () => {
      const subnet = { zone: 'us-east-1a', givesAddresses: false, tags: {} };
      under.account.networks.push({
        ...{ id: 'vpc-1', addresses: '10.1.0.0/16', resolvesNames: true },
        subnets: [
          { ...subnet, id: 'subnet-1', leads: 'nowhere' },
          { ...subnet, id: 'subnet-2', leads: 'elsewhere' },
          { ...subnet, id: 'subnet-3', leads: 'internet', givesAddresses: true },
        ],
      });
      under.account.health.endpoints.set('vpc-1', ['com.amazonaws.us-east-1.s3', 'com.amazonaws.us-east-1.ecr.api']);
      const endpoints = ['s3', 'ecr.api'];
      expect(await under.health.routes(['subnet-1', 'subnet-gone', 'subnet-2', 'subnet-3'])).toEqual([
        { id: 'subnet-1', vpc: 'vpc-1', givesAddresses: false, table: 'rtb-main', leads: 'nowhere', endpoints },
        { id: 'subnet-2', vpc: 'vpc-1', givesAddresses: false, table: 'rtb-subnet-2', leads: 'elsewhere', endpoints },
        { id: 'subnet-3', vpc: 'vpc-1', givesAddresses: true, table: 'rtb-subnet-3', leads: 'internet', endpoints },
      ]);
      expect(await under.health.routes([])).toEqual([]);
    });

    test('machineImages returns those that exist with their times', async () => {
      const [createdAt, deprecatedAt] = [new Date('2024-11-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z')];
      under.account.health.images.push({ id: 'ami-1', createdAt, deprecatedAt }, { id: 'ami-2', createdAt });
      expect(await under.health.machineImages(['ami-1', 'ami-gone', 'ami-2'])).toEqual([
        { id: 'ami-1', createdAt, deprecatedAt },
        { id: 'ami-2', createdAt },
      ]);
      expect(await under.health.machineImages([])).toEqual([]);
    });

    test('service returns counts and newest messages of a service of ECS; undefined for none', async () => {
      const arn = 'arn:aws:ecs:us-east-1:123456789012:service/shop/web';
      const messages = [
        '(service web) was unable to place a task because no container instance met all of its requirements.',
      ];
      under.account.health.services.set(arn, { running: 0, desired: 2, messages });
      expect(await under.health.service(arn)).toEqual({ running: 0, desired: 2, messages });
      expect(await under.health.service(`${arn}-gone`)).toBeUndefined();
    });

    test('failedStarts returns the starts that failed since the last success, newest first, by ARN or name', async () => {
      const failed = [
        { at: new Date('2026-11-30T10:02:00Z'), reason: 'We currently do not have sufficient m7i.large capacity.' },
        { at: new Date('2026-11-30T10:01:00Z'), reason: 'VcpuLimitExceeded - You have requested more vCPU capacity.' },
      ];
      under.account.health.failedStarts.set('pool', failed);
      expect(await under.health.failedStarts(environment)).toEqual(failed);
      expect(await under.health.failedStarts('pool')).toEqual(failed);
      expect(await under.health.failedStarts('poo')).toEqual([]);
      expect(await under.health.failedStarts('gone')).toEqual([]);
    });

    test('instances returns their state with its reason, and the state of their agents', async () => {
      const startedAt = new Date('2026-11-30T10:00:00Z');
      const instances: readonly PoolInstance[] = [
        { id: 'i-1', state: 'running', startedAt, agent: 'connected' },
        { id: 'i-2', state: 'running', startedAt, agent: 'lost' },
        { id: 'i-3', state: 'running', startedAt, agent: 'failed', agentReason: 'The agent is too old.' },
        { id: 'i-4', state: 'pending', startedAt, agent: 'none' },
        {
          ...{ id: 'i-5', state: 'terminated', startedAt, agent: 'none' },
          reason: 'Server.SpotInstanceTermination: Spot instance termination',
        },
      ];
      under.account.health.environments.set(environment, {});
      under.account.health.instances.set('pool', instances);
      expect(await under.health.instances(environment)).toEqual(instances);
      expect(await under.health.instances('gone')).toEqual([]);
    });
  });
};
