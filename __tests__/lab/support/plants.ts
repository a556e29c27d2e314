// Creates stacks and images in the states in which a deploy may find them.
import {
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  GetTemplateCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr';
import { eventually } from '../harness.ts';
import { cloudformation, ecr, images, settled, stack } from './account.ts';

/** A template as JSON. */
export type Template = { Resources: Record<string, unknown>; [section: string]: unknown };

const Capabilities = ['CAPABILITY_IAM' as const, 'CAPABILITY_NAMED_IAM' as const];
const small: Template = { Resources: { Queue: { Type: 'AWS::SQS::Queue' } } };
/** A resource that Batch refuses when it is created, so that the stack's operation starts and then rolls back. */
const unmakeable = { Type: 'AWS::Batch::JobDefinition', Properties: { Type: 'nonsense' } };

type Tags = Record<string, string>;

const given = (StackName: string, template: Template, tags: Tags) => ({
  StackName,
  TemplateBody: JSON.stringify(template),
  Capabilities,
  Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
});

const broken = (template: Template, after: string[] = []): Template => ({
  ...template,
  Resources: { ...template.Resources, Unmakeable: { ...unmakeable, DependsOn: after } },
});

/** Returns the template of a deployed stack. */
export async function deployedTemplate(StackName: string): Promise<Template> {
  const told = await cloudformation.send(new GetTemplateCommand({ StackName, TemplateStage: 'Original' }));
  return JSON.parse(told.TemplateBody ?? '') as Template;
}

/** Creates a stack without our tags. */
export async function stackDeployed(StackName: string, tags: Tags = {}, template = small): Promise<void> {
  await cloudformation.send(new CreateStackCommand(given(StackName, template, tags)));
  await reach(StackName, 'CREATE_COMPLETE');
}

/** Creates a stack that only has a change set: REVIEW_IN_PROGRESS. */
export async function stackInReview(StackName: string, tags: Tags = {}, template = small): Promise<void> {
  const change = { ChangeSetName: 'planted', ChangeSetType: 'CREATE' as const };
  await cloudformation.send(new CreateChangeSetCommand({ ...change, ...given(StackName, template, tags) }));
  await reach(StackName, 'REVIEW_IN_PROGRESS');
}

/** Creates a stack whose first deployment failed: ROLLBACK_COMPLETE. */
export async function stackNeverMade(StackName: string, tags: Tags = {}, template = small): Promise<void> {
  await cloudformation.send(new CreateStackCommand(given(StackName, broken(template), tags)));
  await reach(StackName, 'ROLLBACK_COMPLETE');
}

/** Fails the update of a deployed stack: UPDATE_ROLLBACK_COMPLETE, with the template unchanged. */
export async function stackRolledBack(StackName: string): Promise<void> {
  await update(StackName, broken(await deployedTemplate(StackName)));
  await reach(StackName, 'UPDATE_ROLLBACK_COMPLETE');
}

/** Fails the update of a deployed stack and its rollback: UPDATE_ROLLBACK_FAILED. */
export async function stackHalfRolledBack(StackName: string): Promise<void> {
  const template = await deployedTemplate(StackName);
  const stubborn = (version: number): Template => ({
    ...template,
    Resources: { ...template.Resources, ...stubbornResource(version) },
  });
  await update(StackName, stubborn(1));
  await reach(StackName, 'UPDATE_COMPLETE');
  // The failure must follow the update that cannot be rolled back.
  await update(StackName, broken(stubborn(2), ['Stubborn']));
  await reach(StackName, 'UPDATE_ROLLBACK_FAILED');
}

/** Returns a custom resource that can be updated to its second version, but not back to its first. */
const stubbornResource = (version: number): Template['Resources'] => ({
  StubbornRole: {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
    },
  },
  StubbornLogs: { Type: 'AWS::Logs::LogGroup' },
  StubbornFunction: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: { 'Fn::GetAtt': ['StubbornRole', 'Arn'] },
      Code: { ZipFile: stubbornProgram },
      // A log group that Lambda creates itself would remain.
      LoggingConfig: { LogGroup: { Ref: 'StubbornLogs' } },
    },
  },
  Stubborn: {
    Type: 'Custom::Stubborn',
    Properties: { ServiceToken: { 'Fn::GetAtt': ['StubbornFunction', 'Arn'] }, Version: version },
  },
});

const stubbornProgram = `exports.handler = async (event) => {
  const back = event.RequestType === 'Update' && String(event.ResourceProperties.Version) === '1';
  const { StackId, RequestId, LogicalResourceId } = event;
  const Status = back ? 'FAILED' : 'SUCCESS';
  const body = { Status, Reason: 'planted', PhysicalResourceId: 'stubborn', StackId, RequestId, LogicalResourceId };
  await fetch(event.ResponseURL, { method: 'PUT', body: JSON.stringify(body) });
};`;

/** Updates a deployed stack outside of the action. */
export async function stackChangedByHand(StackName: string, change: (template: Template) => void): Promise<void> {
  const template = await deployedTemplate(StackName);
  change(template);
  await update(StackName, template);
  await reach(StackName, 'UPDATE_COMPLETE');
}

/** Deletes every image of a repository, or only those with `tag`. */
export async function imagesDeleted(repositoryName: string, tag?: string): Promise<void> {
  const gone = (await images(repositoryName)).filter((one) => !tag || one.imageTags?.includes(tag));
  const imageIds = gone.map((one) => ({ imageDigest: one.imageDigest }));
  if (imageIds.length) await ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds }));
}

/** Deletes a stack and waits until it is gone. */
export async function stackDeleted(StackName: string): Promise<void> {
  await cloudformation.send(new DeleteStackCommand({ StackName }));
  await reach(StackName, 'gone');
}

async function update(StackName: string, template: Template) {
  const before = await stack(StackName);
  const Parameters = before?.Parameters?.map(({ ParameterKey }) => ({ ParameterKey, UsePreviousValue: true }));
  const TemplateBody = JSON.stringify(template);
  const change = { StackName, TemplateBody, Parameters, Capabilities, Tags: before?.Tags };
  await cloudformation.send(new UpdateStackCommand(change));
  // Before the update starts, the status is the former one.
  await eventually(
    async () => (await stack(StackName))?.LastUpdatedTime?.getTime() !== before?.LastUpdatedTime?.getTime(),
  );
}

async function reach(name: string, wanted: string) {
  const status = await settled(name);
  if (status !== wanted) throw new Error(`stack ${name} should be ${wanted} and is ${status}`);
}
