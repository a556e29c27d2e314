import { type Account, makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { type examined, first, gpuConfig } from './doctor-fixture.ts';
import { stackIn } from './drift-fixture.ts';

/** The type of the pools that faults are planted in. */
export const environment = 'AWS::Batch::ComputeEnvironment';
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

/** Changes the state of the first queue or environment of a stage. */
export const setState = (account: Account, type: string, state: object): void => {
  const id = first(account, type);
  const states = type === jobQueue ? account.health.queues : account.health.environments;
  states.set(id, { ...states.get(id), ...state });
};
/** The time of the fake world. */
export const now = makeWorld([], makeAccount()).world.now();

/** Faults by what is wrong. */
export const planted: Readonly<Record<string, Planted>> = {
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
    plant: (account) => setState(account, jobQueue, { state: 'DISABLED' }),
    says: 'is DISABLED.',
    mends: 'aws batch update-job-queue --job-queue phys-',
  },
  'an INVALID job queue': {
    check: 'job-queues',
    plant: (account) => setState(account, jobQueue, { status: 'INVALID' }),
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
      setState(account, environment, {
        status: 'INVALID',
        reason:
          'CLIENT_ERROR - Not authorized to perform sts:AssumeRoleWithWebIdentity. Not authorized to perform sts:AssumeRole (Service: AWSSecurityTokenService)',
      }),
    says: 'is INVALID. CLIENT_ERROR - Not authorized',
    mends: '`aws iam create-service-linked-role --aws-service-name batch.amazonaws.com`',
  },
  'a DISABLED compute environment': {
    check: 'compute-environments',
    plant: (account) => setState(account, environment, { state: 'DISABLED' }),
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
  'starts of instances that fail': {
    check: 'pool-instances',
    plant: (account) =>
      void account.health.failedStarts.set(first(account, environment), [
        {
          at: now,
          reason:
            'Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 8 allows for the instance bucket that the specified instance type belongs to. Launching EC2 instance failed.',
        },
      ]),
    says: 'do not start. Auto Scaling says: Could not launch On-Demand Instances. VcpuLimitExceeded',
    mends: '`aws service-quotas request-service-quota-increase --service-code ec2 --quota-code <code>',
  },
  'an instance that never joined its cluster': {
    check: 'pool-instances',
    plant: (account) =>
      void account.health.instances.set(first(account, environment), [
        { id: 'i-1', state: 'running', startedAt: new Date(now.getTime() - 900_000), agent: 'none' },
      ]),
    says: 'has not joined its cluster within ten minutes',
    mends: '`aws ec2 get-console-output --instance-id i-1 --latest --output text`',
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
      setState(account, environment, { subnets: ['subnet-2'] });
    },
    says: 'its VPC vpc-2 has no endpoints to ecr.api, ecr.dkr, logs, ecs, ecs-agent, ecs-telemetry.',
    mends: '`aws ec2 create-route --route-table-id rtb-main --destination-cidr-block 0.0.0.0/0',
  },
  'a machine image to which AWS has a newer one': {
    check: 'machine-images',
    plant: (account) => setState(account, environment, { hasNewerImage: true }),
    says: 'to which AWS has a newer one.',
    mends: '`batch-job deploy --stage dev --refresh-images true`',
  },
  'a machine image that is deprecated': {
    check: 'machine-images',
    plant: (account) => {
      const [createdAt, deprecatedAt] = [new Date('2024-11-01'), new Date('2026-11-01')];
      account.health.images.push({ id: 'ami-1', createdAt, deprecatedAt });
      setState(account, environment, { images: ['ami-1'] });
    },
    says: 'is deprecated since 2026-11-01.',
    mends: 'Name a newer one in `overrides`',
  },
  'a machine image that is older than half a year': {
    check: 'machine-images',
    plant: (account) => {
      account.health.images.push({ id: 'ami-1', createdAt: new Date('2026-01-01') });
      setState(account, environment, { images: ['ami-1'] });
    },
    says: 'is 327 days old.',
    mends: 'Name a newer one in `overrides`',
  },
  'a machine image that is gone': {
    check: 'machine-images',
    plant: (account) => setState(account, environment, { images: ['ami-1'] }),
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
