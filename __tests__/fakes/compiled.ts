import type { Expression } from '../../src/cloudformation/expression.ts';
import { deletePolicies } from '../../src/cloudformation/retention.ts';
import type { Compiled } from '../../src/operations/compile/compiled.ts';
import type { PlannedImage, PublishedImage } from '../../src/packaging/planned-image.ts';
import { deadLetterQueue } from '../../src/shared/dead-letter-queue.ts';
import { type Stage, stageOf as stageOfProject } from '../../src/stage/stage.ts';
import type { FakeResource, FakeTemplate } from './template.ts';

/** Returns a stage of the project `jobs`. */
export const stageOf = (stage: string, project = 'jobs'): Stage => stageOfProject(project, stage);

/** Returns a planned image of a job. */
export const image = (job: string, tag = `${job}-1`): PlannedImage => ({
  job,
  repository: 'batch-job/jobs',
  tag,
  folder: '/workspace',
  files: [],
  digest: '',
  dockerfile: { text: 'FROM scratch' },
  buildArguments: [],
  platform: 'linux/amd64',
});

/** Bucket of the stack for payloads that are too long; a lifecycle rule deletes every object. */
export const eventBucket: FakeResource = {
  Type: 'AWS::S3::Bucket',
  DeletionPolicy: 'Delete',
  UpdateReplacePolicy: 'Delete',
  Properties: { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 14 }] } },
};

/** Returns the template of a stack with a job (`Report…`), a queue, a bucket and the shared parts. */
export const jobTemplate = (stage: Stage, more: FakeTemplate = {}): FakeTemplate => {
  const keep = stage.preview ? {} : { DeletionPolicy: 'RetainExceptOnCreate' };
  return {
    ...more,
    Resources: {
      DataBucket: { Type: 'AWS::S3::Bucket', ...keep },
      InboxQueue: { Type: 'AWS::SQS::Queue', ...keep },
      ReportJobDefinition: { Type: 'AWS::Batch::JobDefinition', Properties: { Image: 'none' } },
      ReportStateMachine: { Type: 'AWS::StepFunctions::StateMachine' },
      StpDeadLetterQueue: { ...deadLetterQueue().body, ...deletePolicies } as FakeResource,
      StpEventBucket: eventBucket,
      ...more.Resources,
    },
    Outputs: {
      ReportStateMachineArn: { Value: 'arn:aws:states:us-east-1:123456789012:stateMachine:report' },
      DataName: { Value: 'phys-databucket-1' },
      Own: { Value: 'mine' },
      ...more.Outputs,
    },
  };
};

/** Returns a compiled config whose job definition contains the digest of the image. */
export const compiledOf = (stage: Stage, template: FakeTemplate, images: readonly PlannedImage[] = []): Compiled => {
  const withImages = (published: ReadonlyMap<string, PublishedImage>) => {
    const text = JSON.stringify(template).replaceAll(
      'none',
      [...published.values()].map(({ repository, digest }) => `${repository}@${digest}`).join(' ') || 'none',
    );
    return { template: JSON.parse(text) as Expression, templateText: text };
  };
  return {
    ...withImages(new Map()),
    // Nothing of a deployed stack stays.
    async withDeployed() {
      return this;
    },
    stage,
    settings: {},
    located: {
      file: 'batch-jobs.yml',
      text: '',
      locate: (place) => ({ line: typeof place === 'object' && 'path' in place ? place.path.length : 1, column: 1 }),
    },
    params: [
      { resource: 'report', param: 'stateMachineArn', output: 'ReportStateMachineArn' },
      { resource: 'data', param: 'name', output: 'DataName' },
    ],
    images,
    codes: [],
    uploads: [],
    locate: (id) => (id.startsWith('Stp') ? undefined : { file: 'batch-jobs.yml', line: 7, column: 3 }),
    withImages,
  };
};
