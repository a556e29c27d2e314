import type { Review, ReviewedCost, ReviewedJob } from '../../src/review/review.ts';
import { costOf, memoryHint } from '../../src/shared/prices.ts';

const cost = (cpu: number, memoryMiB: number, spot = false): ReviewedCost => {
  const found = costOf({ cpu, memoryMiB, spot });
  if (!found) throw new Error(`${cpu} vCPUs and ${memoryMiB} MiB fit no instance`);
  return found;
};
const hinted = (job: ReviewedJob, cpu: number, memoryMiB: number): ReviewedJob => {
  const hint = memoryHint({ cpu, memoryMiB });
  return hint ? { ...job, hint } : job;
};

/** A review that a reviewer should stop at: a queue is replaced, and a job needs a larger instance for little memory. */
export const example: Review = {
  project: 'reports',
  stage: 'production',
  stack: 'reports-production',
  region: 'eu-west-1',
  account: '123456789012',
  against: 'deployed-stack',
  hash: '8d969eef6ecad3c29a3a629280e686cf',
  counts: { add: 3, modify: 3, replace: 1, remove: 1 },
  losses: [
    {
      logicalId: 'RequestsQueue',
      type: 'AWS::SQS::Queue',
      kind: 'replace',
      because: 'Properties.FifoQueue',
      kept: true,
      allowed: false,
    },
    { logicalId: 'OldUploadsBucket', type: 'AWS::S3::Bucket', kind: 'delete', kept: true, allowed: true },
  ],
  groups: [
    {
      resource: 'nightlyReport',
      type: 'batch-job',
      changes: [
        {
          happening: 'modify',
          logicalId: 'NightlyReportJobDefinition',
          type: 'AWS::Batch::JobDefinition',
          from: { path: ['resources', 'nightlyReport'], line: 6 },
          properties: [
            {
              path: 'Properties.ContainerProperties.Image',
              before: 'reports:sha-1f0c2ab9',
              after: 'reports:sha-77de0c41',
              recreation: 'never',
            },
            {
              path: 'Properties.ContainerProperties.ResourceRequirements.MEMORY',
              before: '7680',
              after: '8192',
              recreation: 'never',
            },
          ],
        },
        {
          happening: 'modify',
          logicalId: 'NightlyReportSchedulefdf61349Rule',
          type: 'AWS::Events::Rule',
          from: { path: ['resources', 'nightlyReport', 'properties', 'events', 0], line: 21 },
          properties: [
            {
              path: 'Properties.ScheduleExpression',
              before: 'cron(0 2 * * ? *)',
              after: 'cron(0 14 * * ? *)',
              recreation: 'never',
            },
          ],
        },
      ],
    },
    {
      resource: 'thumbnails',
      type: 'batch-job',
      changes: [
        {
          happening: 'add',
          logicalId: 'ThumbnailsJobDefinition',
          type: 'AWS::Batch::JobDefinition',
          from: { path: ['resources', 'thumbnails'], line: 30 },
          properties: [],
        },
        {
          happening: 'add',
          logicalId: 'ThumbnailsJobExecutionStateMachine',
          type: 'AWS::StepFunctions::StateMachine',
          from: { path: ['resources', 'thumbnails'], line: 30 },
          properties: [],
        },
        {
          happening: 'add',
          logicalId: 'ThumbnailsTriggerFunctionFunction',
          type: 'AWS::Lambda::Function',
          from: { path: ['resources', 'thumbnails', 'properties', 'events', 0], line: 44 },
          properties: [],
        },
      ],
    },
    {
      resource: 'requests',
      type: 'sqs-queue',
      changes: [
        {
          happening: 'replace',
          logicalId: 'RequestsQueue',
          type: 'AWS::SQS::Queue',
          from: { path: ['resources', 'requests'], line: 52 },
          properties: [
            {
              path: 'Properties.FifoQueue',
              before: 'false',
              after: 'true',
              recreation: 'always',
            },
          ],
        },
      ],
    },
    {
      resource: 'oldUploads',
      changes: [{ happening: 'remove', logicalId: 'OldUploadsBucket', type: 'AWS::S3::Bucket', properties: [] }],
    },
    {
      changes: [
        {
          happening: 'modify',
          logicalId: 'StpBatchSpotComputeEnvironment',
          type: 'AWS::Batch::ComputeEnvironment',
          properties: [
            {
              path: 'Properties.ComputeResources.LaunchTemplate.Version',
              before: '3',
              after: 'known after deploy',
              recreation: 'never',
            },
          ],
        },
      ],
    },
  ],
  jobs: [
    hinted(
      {
        name: 'nightlyReport',
        starts: ['every day at 14:00 UTC'],
        before: cost(2, 7_680),
        after: cost(2, 8_192),
      },
      2,
      8_192,
    ),
    { name: 'thumbnails', starts: ['new objects under uploads/ of uploads'], after: cost(4, 7_680, true) },
  ],
  edges: [
    { from: 'every day at 14:00 UTC', to: 'nightlyReport', label: 'schedule', changed: true },
    { from: 'uploads', to: 'thumbnails', label: 's3', changed: true },
    { from: 'nightlyReport', to: 'on-demand queue', changed: false },
    { from: 'thumbnails', to: 'spot queue', changed: true },
    { from: 'nightlyReport', to: 'requests', label: 'uses', changed: false },
  ],
  outputs: [
    {
      resource: 'nightlyReport',
      param: 'stateMachineArn',
      value: 'arn:aws:states:eu-west-1:123456789012:stateMachine:reports-production-nightlyReport',
    },
    { resource: 'requests', param: 'name', value: 'reports-production-requests' },
  ],
  links: [
    {
      text: 'Stack',
      url: 'https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=reports-production',
    },
    { text: 'Run', url: 'https://github.com/example/reports/actions/runs/1' },
  ],
  notes: ['The image of thumbnails is not built yet; its digest is known after publish.'],
};
