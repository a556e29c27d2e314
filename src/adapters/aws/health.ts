import type { ComputeEnvironmentDetail, JobQueueDetail } from '@aws-sdk/client-batch';
import type { EnvironmentHealth, Health, MachineImage, QueueHealth } from '../../ports/health.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { ecsService } from './ecs-service.ts';
import { isMissingQueue } from './jobs.ts';
import { allItems } from './pages.ts';
import { poolInstances } from './pool-instances.ts';
import { capacityOf } from './queue-state.ts';
import { failedStarts } from './scaling.ts';
import { callEc2 } from './signed-calls.ts';
import { subnetRoutes } from './subnet-routes.ts';
import { elementsAt, textAt } from './xml.ts';

/** Most ids in one call of DescribeJobs: https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeJobs.html */
const mostJobs = 100;

const environmentHealth = (environment: ComputeEnvironmentDetail): EnvironmentHealth => {
  const { computeEnvironmentArn: arn = '', computeResources } = environment;
  const configurations = computeResources?.ec2Configuration ?? [];
  return {
    ...capacityOf(arn, environment),
    arn,
    isFargate: /^FARGATE/.test(computeResources?.type ?? ''),
    subnets: computeResources?.subnets ?? [],
    images: configurations.flatMap(({ imageIdOverride }) => imageIdOverride || []),
    hasNewerImage: configurations.some(({ batchImageStatus }) => batchImageStatus === 'UPDATE_AVAILABLE'),
  };
};

const queueHealth = (queue: JobQueueDetail): QueueHealth => {
  const order = [...(queue.computeEnvironmentOrder ?? [])].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  return {
    ...capacityOf(queue.jobQueueArn ?? '', queue),
    environments: order.flatMap(({ computeEnvironment }) => computeEnvironment || []),
  };
};

/**
 * Returns the machine images of these ids that exist, deprecated ones too. A filter leaves out what does not exist, where a
 * list of ids would be refused: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 */
const machineImages = async (clients: Clients, clock: Clock, ids: readonly string[]): Promise<MachineImage[]> => {
  if (ids.length === 0) return [];
  const values = Object.fromEntries(ids.map((id, index) => [`Filter.1.Value.${index + 1}`, id]));
  const root = await callEc2(clients, clock, 'DescribeImages', {
    IncludeDeprecated: 'true',
    'Filter.1.Name': 'image-id',
    ...values,
  });
  return elementsAt(root, 'imagesSet', 'item').map((image) => {
    const deprecated = textAt(image, 'deprecationTime');
    return {
      id: textAt(image, 'imageId') ?? '',
      createdAt: new Date(textAt(image, 'creationDate') ?? 0),
      ...(deprecated ? { deprecatedAt: new Date(deprecated) } : {}),
    };
  });
};

/** Returns the port to the states of resources and to what AWS says of them. */
export const awsHealth = (clients: Clients, clock: Clock): Health => ({
  jobQueues: async (arns) => {
    if (arns.length === 0) return [];
    const { DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found = await allItems('batch:DescribeJobQueues', async (nextToken) => {
      const command = new DescribeJobQueuesCommand({ jobQueues: [...arns], nextToken });
      const page = await call(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
      return { items: page.jobQueues, next: page.nextToken };
    });
    return found.map(queueHealth);
  },

  computeEnvironments: async (names) => {
    if (names.length === 0) return [];
    const { DescribeComputeEnvironmentsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    const found = await allItems('batch:DescribeComputeEnvironments', async (nextToken) => {
      const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [...names], nextToken });
      const page = await call(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
      return { items: page.computeEnvironments, next: page.nextToken };
    });
    return found.map(environmentHealth);
  },

  stuckJobs: async (jobQueue) => {
    const { DescribeJobsCommand, ListJobsCommand } = await import('@aws-sdk/client-batch');
    const batch = await clients.batch();
    try {
      const list = new ListJobsCommand({ jobQueue, jobStatus: 'RUNNABLE' });
      const { jobSummaryList = [] } = await call(clock, 'batch:ListJobs', (limit) => batch.send(list, limit));
      const ids = jobSummaryList.flatMap(({ jobId }) => jobId ?? []).slice(0, mostJobs);
      if (ids.length === 0) return [];
      const describe = new DescribeJobsCommand({ jobs: ids });
      const { jobs = [] } = await call(clock, 'batch:DescribeJobs', (limit) => batch.send(describe, limit));
      return jobs.flatMap(({ jobName = '', statusReason, status }) =>
        statusReason && status === 'RUNNABLE' ? [{ name: jobName, reason: statusReason }] : [],
      );
    } catch (error) {
      if (isMissingQueue(error)) return [];
      throw error;
    }
  },

  routes: (subnets) => subnetRoutes(clients, clock, subnets),
  machineImages: (ids) => machineImages(clients, clock, ids),
  service: (arn) => ecsService(clients, clock, arn),
  failedStarts: (environment) => failedStarts(clients, clock, environment),
  instances: (environment) => poolInstances(clients, clock, environment),
});
