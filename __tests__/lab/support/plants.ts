// Puts stacks and images into the states in which a deploy may find them.
import {
  CreateChangeSetCommand,
  CreateStackCommand,
  GetTemplateCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { BatchDeleteImageCommand } from '@aws-sdk/client-ecr';
import { eventually } from '../harness.ts';
import { cloudformation, ecr, images, settled, stack } from './account.ts';

export type Template = { Resources: Record<string, unknown>; [section: string]: unknown };

const Capabilities = ['CAPABILITY_IAM' as const, 'CAPABILITY_NAMED_IAM' as const];
const small: Template = { Resources: { Queue: { Type: 'AWS::SQS::Queue' } } };
/** Refused by Batch only when it is made, so that the stack's operation begins and then rolls back. */
const unmakeable = { Type: 'AWS::Batch::JobDefinition', Properties: { Type: 'nonsense' } };

const broken = (template: Template): Template => ({
  ...template,
  Resources: { ...template.Resources, Unmakeable: unmakeable },
});

export async function deployedTemplate(StackName: string): Promise<Template> {
  const told = await cloudformation.send(new GetTemplateCommand({ StackName, TemplateStage: 'Original' }));
  return JSON.parse(told.TemplateBody ?? '') as Template;
}

/** A stack that only has a change set: REVIEW_IN_PROGRESS. */
export async function stackInReview(StackName: string, template = small): Promise<void> {
  const TemplateBody = JSON.stringify(template);
  const given = { StackName, TemplateBody, ChangeSetName: 'planted', ChangeSetType: 'CREATE' as const, Capabilities };
  await cloudformation.send(new CreateChangeSetCommand(given));
  await reach(StackName, 'REVIEW_IN_PROGRESS');
}

/** A stack whose first deploy failed: ROLLBACK_COMPLETE. */
export async function stackNeverMade(StackName: string, template = small): Promise<void> {
  const TemplateBody = JSON.stringify(broken(template));
  await cloudformation.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities }));
  await reach(StackName, 'ROLLBACK_COMPLETE');
}

/** A deployed stack whose next deploy failed: UPDATE_ROLLBACK_COMPLETE, the template as it was. */
export async function stackRolledBack(StackName: string): Promise<void> {
  await update(StackName, broken(await deployedTemplate(StackName)));
  await reach(StackName, 'UPDATE_ROLLBACK_COMPLETE');
}

/** A deployed stack that somebody updated by hand. */
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

async function update(StackName: string, template: Template) {
  const before = await stack(StackName);
  const Parameters = before?.Parameters?.map(({ ParameterKey }) => ({ ParameterKey, UsePreviousValue: true }));
  const given = { StackName, TemplateBody: JSON.stringify(template), Parameters, Capabilities, Tags: before?.Tags };
  await cloudformation.send(new UpdateStackCommand(given));
  // Until the update has begun the status is the former one.
  await eventually(
    async () => (await stack(StackName))?.LastUpdatedTime?.getTime() !== before?.LastUpdatedTime?.getTime(),
  );
}

async function reach(name: string, wanted: string) {
  const status = await settled(name);
  if (status !== wanted) throw new Error(`stack ${name} should be ${wanted} and is ${status}`);
}
