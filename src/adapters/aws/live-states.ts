import { Refused } from '../../diagnostics/refused.ts';
import type { LiveStates, Switch } from '../../ports/drift.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { errorOf } from './refusals.ts';
import { callJson, callScheduler, readLambda } from './signed-calls.ts';
import { ruleOf } from './triggers.ts';

/** Most digests in one call: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html */
const mostImages = 100;

/** Returns the value of a read, or `gone` if AWS says by an error of this name that the resource does not exist. */
const orGone = async <T, G>(names: RegExp, gone: G, read: () => Promise<T>): Promise<T | G> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused && names.test(errorOf(error.cause).name)) return gone;
    throw error;
  }
};

/** Returns items in groups of at most `size`. */
const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** Returns `gone` for each ARN that AWS does not list. */
const switches = (arns: readonly string[], found: ReadonlyMap<string, Switch>): ReadonlyMap<string, Switch> =>
  new Map(arns.map((arn) => [arn, found.get(arn) ?? 'gone']));

/** Returns a state of Batch, EventBridge or Scheduler; `ENABLED` with any ending runs. */
const switchOf = (state: unknown): Switch => (String(state).startsWith('ENABLED') ? 'on' : 'off');

/** Revision number in the ARN of a job definition. */
const revision = (arn: string): number => Number(arn.slice(arn.lastIndexOf(':') + 1));

/** Returns the port to the states of resources. */
export const awsLiveStates = (clients: Clients, clock: Clock): LiveStates => ({
  activeRevisions: async (jobDefinitionName) => {
    const { DescribeJobDefinitionsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found = await allItems('batch:DescribeJobDefinitions', async (nextToken) => {
      const command = new DescribeJobDefinitionsCommand({ jobDefinitionName, status: 'ACTIVE', nextToken });
      const page = await call(clock, 'batch:DescribeJobDefinitions', (limit) => batch.send(command, limit));
      return { items: page.jobDefinitions, next: page.nextToken };
    });
    return found.flatMap(({ jobDefinitionArn }) => jobDefinitionArn ?? []).sort((a, b) => revision(b) - revision(a));
  },

  jobQueues: async (arns) => {
    if (arns.length === 0) return new Map();
    const { DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found = await allItems('batch:DescribeJobQueues', async (nextToken) => {
      const command = new DescribeJobQueuesCommand({ jobQueues: [...arns], nextToken });
      const page = await call(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
      return { items: page.jobQueues, next: page.nextToken };
    });
    return switches(arns, new Map(found.map(({ jobQueueArn = '', state }) => [jobQueueArn, switchOf(state)])));
  },

  computeEnvironments: async (arns) => {
    if (arns.length === 0) return new Map();
    const { DescribeComputeEnvironmentsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found = await allItems('batch:DescribeComputeEnvironments', async (nextToken) => {
      const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [...arns], nextToken });
      const page = await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
      return { items: page.computeEnvironments, next: page.nextToken };
    });
    return switches(
      arns,
      new Map(found.map(({ computeEnvironmentArn = '', state }) => [computeEnvironmentArn, switchOf(state)])),
    );
  },

  rule: (physicalId) =>
    orGone(/^ResourceNotFoundException$/, 'gone' as const, async () => {
      const target = { service: 'events', target: 'AWSEvents', action: 'DescribeRule' } as const;
      return switchOf((await callJson(clients, clock, target, ruleOf(physicalId))).State);
    }),

  schedule: (name) =>
    orGone(/^ResourceNotFoundException$/, 'gone' as const, async () =>
      switchOf((await callScheduler(clients, clock, 'GetSchedule', name)).State),
    ),

  mapping: (id) =>
    orGone(/^ResourceNotFoundException$/, 'gone' as const, async () => {
      const path = `/2015-03-31/event-source-mappings/${encodeURIComponent(id)}`;
      const { State } = await readLambda(clients, clock, 'GetEventSourceMapping', path);
      // `Creating`, `Enabling`, `Enabled` and `Updating` read, or are about to.
      return /^(Disabl|Delet)/.test(String(State)) ? 'off' : 'on';
    }),

  missingImages: (repositoryName, digests) =>
    orGone(/^RepositoryNotFoundException$/, [...digests], async () => {
      const { BatchGetImageCommand } = await import('@aws-sdk/client-ecr');
      const ecr = await clients.ecr();
      const known = new Set<string>();
      for (const group of inGroups(digests, mostImages)) {
        const imageIds = group.map((imageDigest) => ({ imageDigest }));
        const command = new BatchGetImageCommand({ repositoryName, imageIds });
        const { images = [] } = await call(clock, 'ecr:BatchGetImage', (limit) => ecr.send(command, limit));
        for (const { imageId } of images) if (imageId?.imageDigest) known.add(imageId.imageDigest);
      }
      return digests.filter((digest) => !known.has(digest));
    }),

  currentVersion: (SecretId) =>
    orGone(/^ResourceNotFoundException$/, undefined, async () => {
      const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
      const secrets = await clients.secrets();
      const found = await call(clock, 'secretsmanager:DescribeSecret', (limit) =>
        secrets.send(new DescribeSecretCommand({ SecretId }), limit),
      );
      return Object.entries(found.VersionIdsToStages ?? {}).find(([, labels]) => labels.includes('AWSCURRENT'))?.[0];
    }),
});
