import { allow } from '../../cloudformation/contribution.ts';
import { arn, concat, getAtt } from '../../cloudformation/expression.ts';
import { checkEvents, eventsOfOwnAccount } from '../../events/place-events.ts';
import { executionsArn, jobDefinitionArn, machineTag, stateMachineArn, stateMachineName } from '../../job/address.ts';
import { checkRunAlarms } from '../../job/alarms/check-alarms.ts';
import { checkArray } from '../../job/array/check-array.ts';
import { checkChain } from '../../job/chain/check-chain.ts';
import { checkConnections } from '../../job/connections.ts';
import { checkEnvironment } from '../../job/environment.ts';
import { checkFargate } from '../../job/fargate.ts';
import { checkGpu } from '../../job/gpu.ts';
import { expandJob, reachedBy } from '../../job/job.ts';
import { jobProperties } from '../../job/job-shape.ts';
import { checkLogForwarding } from '../../job/log-forwarding.ts';
import { checkOverlap } from '../../job/overlap.ts';
import { checkOwnQueue, queueOfJob, queueOfOwnAccount } from '../../job/own-queue.ts';
import { checkQueueTimeout } from '../../job/queue-timeout.ts';
import { checkRoleStatements } from '../../job/role-statements.ts';
import { checkSharedMemory } from '../../job/shared-memory.ts';
import { triggerTarget } from '../../job/trigger.ts';
import { checkVolumes } from '../../job/volumes.ts';
import { defineResource } from '../resource.ts';

/** The resource type `batch-job`: a container that is started by events and runs until its work is done. */
export const batchJob = defineResource({
  type: 'batch-job',
  says: 'A container that is started by events, runs until its work is done, and is retried when it fails.',
  properties: jobProperties,
  example: `
resources:
  nightlyReport:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
            command: [sh, -c, 'echo "attempt $STP_CURRENT_ATTEMPT of $STP_MAXIMUM_ATTEMPTS"']
        environment:
          - name: GREETING
            value: hello
      resources:
        cpu: 2
        memory: 1800
      timeout: 1200
      retryConfig:
        attempts: 3
        retryIntervalSeconds: 10
        retryIntervalMultiplier: 2
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *)
`,
  mainChild: 'JobDefinition',
  params: (job, { logging }) => ({
    jobDefinitionArn: jobDefinitionArn(job),
    stateMachineArn: stateMachineArn(job),
    ...(logging?.disabled ? {} : { logGroupArn: getAtt(job.id('LogGroup'), 'Arn') }),
  }),
  absent: { logGroupArn: 'The job keeps no log: remove logging.disabled.' },
  connectWords: 'start, watch and stop',
  connectTo: (job, { logging, ...properties }, openings) => {
    const definition = jobDefinitionArn(job);
    const machine = stateMachineArn(job);
    const queue = queueOfJob(properties, openings(reachedBy(properties)), job.stage);
    return {
      statements: [
        allow(['batch:SubmitJob'], [definition, concat(definition, ':*'), queue]),
        // IAM supports only `*` for these two: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html
        allow(['batch:DescribeJobs', 'batch:ListJobs'], '*'),
        allow(['batch:TerminateJob'], arn('batch', 'job/*'), {
          StringEquals: { [`aws:ResourceTag/${machineTag}`]: stateMachineName(job) },
        }),
        allow(['states:StartExecution', 'states:ListExecutions'], machine),
        allow(['states:DescribeExecution', 'states:StopExecution'], executionsArn(job)),
      ],
      variables: {
        JOB_DEFINITION_ARN: definition,
        STATE_MACHINE_ARN: machine,
        ...(logging?.disabled ? {} : { LOG_GROUP_ARN: getAtt(job.id('LogGroup'), 'Arn') }),
      },
    };
  },
  check(properties, job) {
    const at = [...job.path, 'properties'];
    return [
      ...checkEnvironment(properties.container.environment, [...at, 'container', 'environment'], job.neighbours),
      ...checkConnections(properties.connectTo, job.neighbours, [...at, 'connectTo']),
      ...checkRoleStatements(properties.iamRoleStatements, [...at, 'iamRoleStatements']),
      ...checkOverlap(properties, at),
      ...checkQueueTimeout(properties, at),
      ...checkArray(properties, at),
      ...checkGpu(properties, at, job.region),
      ...checkOwnQueue(properties, at, job),
      ...checkSharedMemory(properties, at),
      ...checkFargate(properties, at),
      ...checkVolumes(properties, at, job),
      ...checkLogForwarding(properties.logging, [...at, 'logging']),
      ...checkChain(properties, job),
      ...checkRunAlarms(properties, job),
      ...checkEvents(properties.events, job, triggerTarget(job)),
    ];
  },
  ofOwnAccount: (properties, at) => [
    ...eventsOfOwnAccount(properties.events, at),
    ...queueOfOwnAccount(properties, at),
  ],
  eventTarget: triggerTarget,
  expand: (properties, job) => expandJob(properties, job),
});
