import { describe, expect, test } from '@jest/globals';
import { unknownsOf } from '../../src/doctor/verdict.ts';
import { doctorChecks } from '../../src/generated/doctor-checks.ts';
import type { Account } from '../fakes/account.ts';
import { examined, first, gpuConfig, healthy } from './doctor-fixture.ts';
import { stackIn } from './drift-fixture.ts';
import { config } from './plan-fixture.ts';

const environment = 'AWS::Batch::ComputeEnvironment';
const jobQueue = 'AWS::Batch::JobQueue';
const role = 'arn:aws:iam::123456789012:role/deploy';
/** A fault of an account or of a stage, and the words by which doctor names it and what mends it. */
interface Planted {
  readonly check: string;
  readonly plant: (account: Account) => void;
  readonly says: string;
  readonly mends: string;
  readonly text?: string;
  readonly inputs?: Parameters<typeof examined>[1];
}

const set = (account: Account, type: string, state: object): void => {
  const id = first(account, type);
  const states = type === jobQueue ? account.health.queues : account.health.environments;
  states.set(id, { ...states.get(id), ...state });
};
const deadLetters = config({
  queue: '    properties:\n      redrivePolicy:\n        targetSqsQueueName: letters\n        maxReceiveCount: 3',
}).replace('  report:\n', '  letters:\n    type: sqs-queue\n  report:\n');

const planted: Readonly<Record<string, Planted>> = {
  'a role of another account': {
    check: 'accounts',
    plant: () => {},
    inputs: { role: 'arn:aws:iam::999999999999:role/deploy', expectedAccounts: ['123456789012'] },
    says: 'role-to-assume names a role of the account 999999999999, and expected-account-ids has 123456789012.',
    mends: 'Give a role of 123456789012 as role-to-assume',
  },
  'a role of another partition': {
    check: 'accounts',
    plant: () => {},
    inputs: { serviceRole: 'arn:aws:iam::123456789012:role/cfn', region: 'eusc-de-east-1' },
    says: 'cloudformation-role-arn is in the partition aws, and the region eusc-de-east-1 in aws-eusc.',
    mends: 'arn:aws-eusc:',
  },
  'a trust policy that asks for no subject': {
    check: 'trust',
    plant: ({ trust }) => {
      const policy = JSON.parse(JSON.stringify(trust.get('deploy'))) as {
        Statement: { Condition: { StringEquals: Record<string, string> } };
      };
      const { StringEquals } = policy.Statement.Condition;
      policy.Statement.Condition.StringEquals = Object.fromEntries(
        Object.entries(StringEquals).filter(([key]) => !key.endsWith(':sub')),
      );
      trust.set('deploy', policy);
    },
    says: 'It does not ask for the subject of a token.',
    mends: 'aws iam update-assume-role-policy --role-name deploy',
  },
  'a missing service-linked role': {
    check: 'service-linked-roles',
    plant: ({ roles }) => void roles.delete('AWSServiceRoleForBatch'),
    says: 'The account has no role AWSServiceRoleForBatch.',
    mends: '`aws iam create-service-linked-role --aws-service-name batch.amazonaws.com`',
  },
  'a right to pass on roles that is missing': {
    check: 'pass-role',
    plant: ({ notPassed }) => void (notPassed !== 'denied' && notPassed.set(role, ['lambda.amazonaws.com'])),
    says: `${role} may not pass`,
    mends: '"Action":"iam:PassRole"',
  },
  'a stack whose rollback failed': {
    check: 'stack',
    plant: (account) => {
      stackIn(account).status = 'UPDATE_ROLLBACK_FAILED';
    },
    says: 'UPDATE_ROLLBACK_FAILED',
    mends: '`aws cloudformation continue-update-rollback --stack-name shop-dev`',
  },
  'a DISABLED job queue': {
    check: 'job-queues',
    plant: (account) => set(account, jobQueue, { state: 'DISABLED' }),
    says: 'is DISABLED.',
    mends: 'aws batch update-job-queue --job-queue phys-',
  },
  'an INVALID job queue': {
    check: 'job-queues',
    plant: (account) => set(account, jobQueue, { status: 'INVALID' }),
    says: 'is INVALID.',
    mends: 'aws batch update-job-queue --job-queue phys-',
  },
  'a job queue that somebody deleted': {
    check: 'job-queues',
    plant: ({ health }) => health.queues.clear(),
    says: 'does not exist any more.',
    mends: '`drift`',
  },
  'an INVALID compute environment': {
    check: 'compute-environments',
    plant: (account) =>
      set(account, environment, {
        status: 'INVALID',
        reason:
          'CLIENT_ERROR - Not authorized to perform sts:AssumeRoleWithWebIdentity. Not authorized to perform sts:AssumeRole (Service: AWSSecurityTokenService)',
      }),
    says: 'is INVALID. CLIENT_ERROR - Not authorized',
    mends: '`aws iam create-service-linked-role --aws-service-name batch.amazonaws.com`',
  },
  'a DISABLED compute environment': {
    check: 'compute-environments',
    plant: (account) => set(account, environment, { state: 'DISABLED' }),
    says: 'is DISABLED.',
    mends: 'aws batch update-compute-environment --compute-environment phys-',
  },
  'a job that blocks its queue': {
    check: 'waiting-jobs',
    plant: (account) =>
      void account.health.runnable.set(first(account, jobQueue), [
        {
          name: 'report',
          reason: 'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - The requested vCPUs exceed maxvCpus.',
        },
      ]),
    says: 'report cannot start in the job queue',
    mends: 'Raise stackConfig.compute.maxVcpus',
  },
  'a quota of zero GPUs': {
    check: 'quotas',
    text: gpuConfig,
    plant: ({ quotas }) => {
      for (const code of ['L-DB2E81BA', 'L-417A185B']) quotas.set(code, 0);
    },
    says: 'train needs an instance with GPUs',
    mends:
      'aws service-quotas request-service-quota-increase --service-code ec2 --quota-code L-DB2E81BA --desired-value 4',
  },
  'a subnet without a route out': {
    check: 'routes',
    plant: (account) => {
      account.networks.push({
        ...{ id: 'vpc-2', addresses: '10.2.0.0/16', resolvesNames: true },
        subnets: [{ id: 'subnet-2', zone: 'us-east-1a', leads: 'nowhere', givesAddresses: false, tags: {} }],
      });
      account.health.endpoints.set('vpc-2', ['com.amazonaws.us-east-1.s3']);
      set(account, environment, { subnets: ['subnet-2'] });
    },
    says: 'its VPC vpc-2 has no endpoints to ecr.api, ecr.dkr, logs, ecs, ecs-agent, ecs-telemetry.',
    mends: '`aws ec2 create-route --route-table-id rtb-main --destination-cidr-block 0.0.0.0/0',
  },
  'a machine image to which AWS has a newer one': {
    check: 'machine-images',
    plant: (account) => set(account, environment, { hasNewerImage: true }),
    says: 'to which AWS has a newer one.',
    mends: '`batch-job deploy --stage dev --refresh-images true`',
  },
  'a machine image that is deprecated': {
    check: 'machine-images',
    plant: (account) => {
      const [createdAt, deprecatedAt] = [new Date('2024-11-01'), new Date('2026-11-01')];
      account.health.images.push({ id: 'ami-1', createdAt, deprecatedAt });
      set(account, environment, { images: ['ami-1'] });
    },
    says: 'is deprecated since 2026-11-01.',
    mends: 'Name a newer one in `overrides`',
  },
  'a machine image that is older than half a year': {
    check: 'machine-images',
    plant: (account) => {
      account.health.images.push({ id: 'ami-1', createdAt: new Date('2026-01-01') });
      set(account, environment, { images: ['ami-1'] });
    },
    says: 'is 327 days old.',
    mends: 'Name a newer one in `overrides`',
  },
  'a machine image that is gone': {
    check: 'machine-images',
    plant: (account) => set(account, environment, { images: ['ami-1'] }),
    says: 'does not exist',
    mends: 'Name a newer one in `overrides`',
  },
  'events that started no run': {
    check: 'dead-letters',
    plant: ({ queues }) =>
      void queues.set('https://sqs.us-east-1.amazonaws.com/123456789012/StpDeadLetterQueue', [41, 1, 0]),
    says: 'The dead-letter queue StpDeadLetterQueue has about 42 messages.',
    mends: 'aws sqs purge-queue --queue-url https://sqs.us-east-1.amazonaws.com/123456789012/StpDeadLetterQueue',
  },
};

describe('doctor', () => {
  test('finds no fault in an account and a stage without any, and changes nothing', async () => {
    const account = await healthy();
    account.cloud.mutations.length = 0;
    const { report, faults, ended, summaries } = await examined(account);
    expect([faults, ended.refusal, account.cloud.mutations, account.deeds]).toEqual([[], undefined, [], []]);
    const kinds = report?.checks.map(({ name, verdicts }) => [name, ...verdicts.map(({ kind }) => kind)]);
    expect(kinds).toEqual(doctorChecks.map(({ name }) => [name, 'fine']));
    expect(summaries.join()).toContain('no fault found');
  });

  test.each(Object.entries(planted))('names %s, why it matters and what mends it', async (_, fault) => {
    const { text = config() } = fault;
    const account = await healthy(text);
    fault.plant(account);
    const { faults, ended, summaries } = await examined(account, { ...fault.inputs, text });
    const own = faults.filter(({ check }) => check === fault.check);
    expect(own.map(({ what, why }) => `${what} ${why}`).join('\n')).toContain(fault.says);
    expect(own.map(({ mend }) => mend).join('\n')).toContain(fault.mends);
    expect(own.every(({ why }) => why !== '')).toBe(true);
    // Nothing else is wrong, but what follows from another partition or queue.
    expect(new Set(faults.map(({ check }) => check))).toEqual(new Set([fault.check]));
    expect(ended.refusal).toMatchObject({ code: 'doctor/fault' });
    expect(summaries.join()).toContain(fault.check);
  });

  test('has a planted fault for every check', () => {
    const checked = new Set(Object.values(planted).map(({ check }) => check));
    const others = doctorChecks.map(({ name }) => name).filter((name) => !checked.has(name));
    expect(others).toEqual(['config', 'credentials']);
  });

  test('says which right is missing where AWS does not let it look, and ends with 0', async () => {
    const account = await healthy();
    account.notPassed = 'denied';
    const { report, ended } = await examined(account);
    expect(unknownsOf(report ?? { checks: [] })).toMatchObject([
      { about: ['iam:PassRole'], mend: expect.stringContaining('Allow iam:SimulatePrincipalPolicy on arn:aws:iam::') },
    ]);
    expect(ended.refusal).toBeUndefined();
  });

  test('looks without credentials at what inputs say, and says what it left out', async () => {
    const world = { offline: true };
    const inputs = { role: 'arn:aws-cn:iam::123456789012:role/deploy', expectedAccounts: ['123456789012'] };
    const { faults, report, asked } = await examined(await healthy(), inputs, world);
    expect(faults).toMatchObject([{ check: 'accounts', what: expect.stringContaining('in the partition aws-cn') }]);
    expect(unknownsOf(report ?? { checks: [] })).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  test.each([
    ['without a stage', { namesStage: false }, 'No stage is named'],
    ['of a stage that is not deployed', { stage: 'other' }, 'The stack shop-other is not deployed in us-east-1'],
  ])('looks at the account alone %s', async (_, inputs, says) => {
    const { faults, report, ended } = await examined(await healthy(), inputs);
    expect([faults, ended.refusal]).toEqual([[], undefined]);
    const [unknown, ...others] = unknownsOf(report ?? { checks: [] });
    expect([unknown?.sentence, others]).toEqual([expect.stringContaining(says), []]);
    expect(report?.checks.find(({ name }) => name === 'service-linked-roles')?.verdicts).toMatchObject([
      { kind: 'fine' },
    ]);
  });

  test('prints faults first, then what it does not know, and hides secrets', async () => {
    const account = await healthy();
    account.notPassed = 'denied';
    const secret = `AKIA${'Q7CANARY'.repeat(2)}`;
    set(account, environment, { status: 'INVALID', reason: `CLIENT_ERROR - ${secret}` });
    const { printed, summaries, ended } = await examined(account, { format: 'text' });
    const lines = printed.split('\n');
    expect(lines[0]).toMatch(/^shop-dev in us-east-1: 1 fault found by \d+ checks\. 1 check could not look\.$/);
    expect(lines[2]).toMatch(/^✗ compute-environments: The compute environment \S+ is INVALID\.$/);
    expect(lines.findIndex((line) => line.startsWith('?'))).toBeGreaterThan(2);
    expect(lines.findIndex((line) => line.startsWith('✓'))).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith('?')),
    );
    expect([printed, ...summaries, ended.refusal?.message].join('\n')).not.toContain('CANARY');
  });

  test('names messages of a queue that failed too often', async () => {
    const account = await healthy(deadLetters);
    const queue = [...stackIn(account).resources.values()].find(
      ({ logicalId, type }) => type === 'AWS::SQS::Queue' && /letter/i.test(logicalId) && !/^Stp/.test(logicalId),
    );
    account.queues.set(queue?.physicalId ?? '', [1, 0, 0]);
    const { faults } = await examined(account, { text: deadLetters });
    expect(faults).toMatchObject([{ check: 'dead-letters', what: expect.stringMatching(/ has a message\.$/) }]);
    expect(faults[0]?.mend).toContain('aws sqs start-message-move-task');
  });
});
