import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { PlanDocument } from '../../src/report/plan-file.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { expectValid } from '../fakes/plan-schema.ts';
import { makeWorld } from '../fakes/world.ts';
import { request } from './plan-fixture.ts';

/** A config as a value, which edits change. */
// biome-ignore lint/suspicious/noExplicitAny: edits reach into every part of a config
export type Edited = any;

const job = (more: object = {}) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.36' } } },
    resources: { cpu: 2, memory: 7_600 },
    ...more,
  },
});

/** Returns the config before an edit: the only job on demand, `etl`, with events of three kinds, and a spot job. */
export const before = (): Edited => ({
  serviceName: 'shop',
  stackConfig: { tags: [{ name: 'team', value: 'data' }] },
  resources: {
    inbox: { type: 'sqs-queue' },
    lake: { type: 'bucket' },
    etl: job({
      container: {
        packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.36' } },
        environment: [{ name: 'PASSWORD', value: "$Secret('database')" }],
      },
      timeout: 36_000,
      events: [
        { type: 'schedule', properties: { scheduleRate: 'cron(0 4 * * ? *)' } },
        { type: 'sqs', properties: { sqsQueueName: 'inbox' } },
        {
          type: 's3',
          properties: {
            bucketArn: "$ResourceParam('lake', 'arn')",
            s3EventType: 's3:ObjectCreated:*',
            filterRule: { prefix: 'in/' },
          },
        },
      ],
    }),
    report: job({ useSpotInstances: true, timeout: 3_600 }),
  },
});

/** Returns a config after an edit. */
export const edited = (edit: (config: Edited) => void): Edited => {
  const config = before();
  edit(config);
  return config;
};

const physicalId = (account: Account, id: string) =>
  account.cloud.find('shop-dev')?.resources.get(id)?.physicalId ?? '';

/** Returns an account with the config before; `busy` with a job that runs without a timeout, a run of `etl` between two attempts, and dead letters. */
export const deployedBefore = async (state: 'idle' | 'busy'): Promise<Account> => {
  const account = makeAccount();
  account.secrets.set('database', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:database-AbCdEf');
  // A new revision of a job definition, as a new version of a launch template, changes what names it.
  account.cloud.changingAttributes = {
    'AWS::Batch::JobDefinition': 'JobDefinitionArn',
    'AWS::EC2::LaunchTemplate': 'LatestVersionNumber',
  };
  await deploy(makeWorld([], account, JSON.stringify(before())).world, request());
  if (state === 'idle') return account;
  const queue = physicalId(account, 'StpBatchOnDemandJobQueue');
  account.runningJobs.set(queue, [{ name: 'etl-1', status: 'RUNNING' }]);
  account.queues.set(physicalId(account, 'StpDeadLetterQueue'), [2, 0, 0]);
  account.queues.set(physicalId(account, 'InboxDeadLetterQueue'), [1, 0, 0]);
  account.executions.push({
    ...{ arn: 'run', stateMachine: physicalId(account, 'EtlJobExecutionStateMachine'), status: 'RUNNING' as const },
    definition: JSON.stringify({ JobQueue: queue }),
  });
  return account;
};

const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' } as const;

/** Sorts changes by logical id, which follows their sign. */
export const inOrder = (changes: readonly string[]): string[] =>
  [...changes].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));

/** Returns the changes, losses and notes of a plan of a config, each as a short text; changes by logical id. */
export const planOf = async (account: Account, config: Edited) => {
  const fake = makeWorld([], account, JSON.stringify(config));
  await plan(fake.world, request());
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  expectValid(document);
  const changes = document.groups.flatMap((group) => group.changes);
  return {
    changes: inOrder(changes.map(({ happening, logicalId }) => `${signs[happening]} ${logicalId}`)),
    losses: document.losses.map(({ kind, logicalId, why }) => `${kind} ${logicalId}: ${why}`),
    notes: document.notes,
  };
};
