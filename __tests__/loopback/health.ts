import type { Account } from '../fakes/account.ts';
import { capacityOf } from '../fakes/health.ts';
import { error, json, targeted } from './json-protocol.ts';
import { pageOf, type Request, type Service } from './server.ts';

/** Returns the ARN of the cluster that AWS Batch makes for a compute environment. */
const clusterOf = (environment: string): string =>
  `arn:aws:ecs:us-east-1:123456789012:cluster/AWSBatch-${environment}-4a8e`;

const inputOf = ({ body }: Request) => JSON.parse(body || '{}') as Record<string, unknown>;

/** Returns the instances that registered in a cluster. */
const registeredIn = ({ health }: Account, cluster: string) =>
  [...health.instances].flatMap(([name, some]) =>
    clusterOf(name) === cluster ? some.filter(({ agent }) => agent !== 'none') : [],
  );

/** Serves what AWS Batch and ECS say of queues, environments, jobs and services that `account.health` has. */
export const healthServices = (account: Account): Service[] => {
  const { health } = account;
  /** Serves a list of Batch by ARN, two items a page. */
  const described = <T>(
    key: 'jobQueue' | 'computeEnvironment',
    all: ReadonlyMap<string, T>,
    itemOf: (arn: string, one: T) => object,
  ): Service => ({
    takes: ({ url }) => url.pathname === `/v1/describe${key.toLowerCase()}s` && all.size > 0,
    name: () => `describe${key.toLowerCase()}s`,
    error,
    answer: (request) => {
      const input = inputOf(request);
      const named = input[`${key}s`] as string[];
      const asked = [...all.keys()].filter((arn) => named.some((one) => arn === one || arn.endsWith(`/${one}`)));
      const { items, next } = pageOf(
        [...all].filter(([arn]) => asked.includes(arn)),
        input.nextToken as string | undefined,
      );
      return json({ [`${key}s`]: items.map(([arn, one]) => itemOf(arn, one)), nextToken: next });
    },
  });
  const isOfRunnable = (name: string) => (request: Request) =>
    request.url.pathname === `/v1/${name}` && health.runnable.size > 0;
  return [
    described('jobQueue', health.queues, (arn, one) => {
      const { reason: statusReason, name: jobQueueName, ...rest } = capacityOf(arn, one);
      const computeEnvironmentOrder = (one.environments ?? [])
        .map((computeEnvironment, index) => ({ order: index + 1, computeEnvironment }))
        .reverse();
      return { jobQueueArn: arn, jobQueueName, statusReason, computeEnvironmentOrder, ...rest };
    }),
    described('computeEnvironment', health.environments, (arn, one) => {
      const { reason: statusReason, name: computeEnvironmentName, ...rest } = capacityOf(arn, one);
      const images = (one.images ?? []).map((imageIdOverride) => ({ imageType: 'ECS_AL2023', imageIdOverride }));
      const batchImageStatus = one.hasNewerImage ? 'UPDATE_AVAILABLE' : 'LATEST';
      const computeResources = {
        type: one.isFargate ? 'FARGATE_SPOT' : 'EC2',
        subnets: one.subnets ?? [],
        ...(one.isFargate ? {} : { ec2Configuration: [{ imageType: 'ECS_AL2023', batchImageStatus }, ...images] }),
      };
      const ecsClusterArn = clusterOf(String(computeEnvironmentName));
      return {
        computeEnvironmentArn: arn,
        computeEnvironmentName,
        ecsClusterArn,
        statusReason,
        ...rest,
        computeResources,
      };
    }),
    {
      takes: isOfRunnable('listjobs'),
      name: () => 'listjobs',
      error,
      answer: (request) => {
        const { jobQueue = '', jobStatus } = inputOf(request) as Record<string, string>;
        const jobs = health.runnable.get(jobQueue);
        if (jobs === undefined) return error(400, 'ClientException', `JobQueue ${jobQueue} does not exist.`);
        return json({
          jobSummaryList: jobs.flatMap(({ name }) =>
            jobStatus === 'RUNNABLE' ? [{ jobId: `${jobQueue} ${name}`, jobName: name, status: jobStatus }] : [],
          ),
        });
      },
    },
    {
      takes: isOfRunnable('describejobs'),
      name: () => 'describejobs',
      error,
      answer: (request) => {
        const { jobs } = inputOf(request) as { jobs: string[] };
        if (jobs.length > 100) return error(400, 'ClientException', 'at most 100 jobs');
        const all = [...health.runnable].flatMap(([queue, some]) =>
          some.map(({ name, reason }) => ({
            ...{ jobId: `${queue} ${name}`, jobName: name, status: 'RUNNABLE' },
            ...(reason === undefined ? {} : { statusReason: reason }),
          })),
        );
        return json({ jobs: all.filter(({ jobId }) => jobs.includes(jobId)) });
      },
    },
    targeted('AmazonEC2ContainerServiceV20141113', {
      ListContainerInstances: ({ cluster, nextToken }) => {
        const { items, next } = pageOf(registeredIn(account, cluster ?? ''), nextToken);
        return { containerInstanceArns: items.map(({ id }) => `${cluster}/${id}`), nextToken: next };
      },
      DescribeContainerInstances: (input) => {
        const { cluster, containerInstances: arns } = input as unknown as {
          cluster: string;
          containerInstances: string[];
        };
        const found = registeredIn(account, cluster).filter(({ id }) => arns.includes(`${cluster}/${id}`));
        return {
          containerInstances: found.map(({ id, agent, agentReason }) => ({
            ...{ ec2InstanceId: id, agentConnected: agent === 'connected', statusReason: agentReason },
            status: agent === 'failed' ? 'REGISTRATION_FAILED' : 'ACTIVE',
          })),
        };
      },
      DescribeServices: (input) => {
        const [arn = ''] = input.services as unknown as string[];
        const found = health.services.get(arn);
        if (found === undefined) return { services: [], failures: [{ arn, reason: 'MISSING' }] };
        const events = found.messages.map((message, index) => ({ id: String(index), message }));
        return {
          services: [{ serviceArn: arn, runningCount: found.running, desiredCount: found.desired, events }],
        };
      },
    }),
  ];
};
