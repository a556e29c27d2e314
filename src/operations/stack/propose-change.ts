import { Refused } from '../../diagnostics/refused.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { isUnchanged } from '../../stack/no-change.ts';
import { tagsToSend } from '../../stack/ownership.ts';
import { parameterValues, type StackParameters } from '../../stack/parameters.ts';
import type { Proposal, SentTemplate } from '../../stack/proposal.ts';
import { settingsToSend } from '../../stack/stack-settings.ts';
import { artifactBucket, templateFolder } from '../../stage/artifact-bucket.ts';
import type { Stage } from '../../stage/stage.ts';
import type { TemplateText } from '../compile/compiled.ts';
import type { ChangeRequest } from './change-request.ts';
import type { DeployedSide } from './read-deployed.ts';

/**
 * The largest template in bytes that CloudFormation takes in a call:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const bodyLimit = 51_200;

/** Returns the name of the artifact bucket: the request's own, or that of the project in the account and region. */
export const bucketOf = (
  { account }: Caller,
  { project }: Pick<Stage, 'project'>,
  { artifactBucket: own, region }: Pick<ChangeRequest, 'artifactBucket' | 'region'>,
): string => own || artifactBucket(project, account, region);

/**
 * Returns the name of the artifact bucket if the template is too large for a call and there is no such bucket, which an
 * upload would create; else undefined.
 */
export const missingBucket = async (
  world: World,
  caller: Caller,
  stage: Stage,
  text: string,
  request: ChangeRequest,
): Promise<string | undefined> => {
  if (text.length <= bodyLimit || request.artifactBucket === 'none') return undefined;
  const bucket = bucketOf(caller, stage, request);
  return (await (await world.stacks()).hasBucket(bucket)) ? undefined : bucket;
};

/**
 * Returns the template as it is sent to CloudFormation: its text, or its URL after an upload to the artifact bucket if
 * it is too large for a call. Throws `stack/needs-bucket` where the request forbids a bucket.
 */
export const uploadIfTooLarge = async (
  world: World,
  caller: Caller,
  stage: Stage,
  text: string,
  request: ChangeRequest,
): Promise<SentTemplate> => {
  if (text.length <= bodyLimit) return { body: text };
  if (request.artifactBucket === 'none')
    throw new Refused({
      code: 'stack/needs-bucket',
      message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
      hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
    });
  const bucket = bucketOf(caller, stage, request);
  return { url: await (await world.stacks()).uploadTemplate(text, { bucket, folder: templateFolder(stage.stage) }) };
};

/** Returns true if the template, its parameters and the role of CloudFormation are those of the deployed stack. */
export const isAsDeployed = (
  { stack, template }: DeployedSide,
  ours: TemplateText & { readonly parameters: StackParameters },
  { settings: { cloudformationRole } = {} }: ChangeRequest,
): boolean => {
  const role = cloudformationRole ? { roleArn: cloudformationRole } : {};
  const own = { template: ours.template, parameters: parameterValues(ours.parameters), ...role };
  return stack !== undefined && isUnchanged({ stack, template }, own);
};

/**
 * Returns the change from the deployed stack to this template: `no-changes` if the two are equal, else a change set,
 * which AWS has created and not executed. Throws `stack/blocked` for a half changed stack in which AWS finds no change.
 */
export const proposeChange = async (
  world: World,
  caller: Caller,
  stage: Stage,
  deployed: DeployedSide,
  ours: TemplateText & { readonly parameters: StackParameters },
  request: ChangeRequest,
): Promise<Proposal> => {
  const { stack } = deployed;
  if (isAsDeployed(deployed, ours, request)) return { kind: 'no-changes' };
  const stacks = await world.stacks();
  const proposal = await stacks.createChangeSet({
    stack: stack?.id ?? stage.stack,
    changeSetType: stack ? 'UPDATE' : 'CREATE',
    template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
    tags: tagsToSend(stack, stage, request.origin),
    parameters: ours.parameters,
    ...settingsToSend(request.settings ?? {}, { account: caller.account, region: request.region }),
  });
  if (proposal.kind === 'no-changes' && stack !== undefined && /^(CREATE|UPDATE)_FAILED$/.test(stack.status))
    throw new Refused({
      code: 'stack/blocked',
      message: `The stack ${stack.name} is ${stack.status}, and CloudFormation finds nothing to change: its last operation failed with this very config.`,
      hint: `Run \`aws cloudformation rollback-stack --stack-name ${stack.name}\`, wait until it is done, and deploy again.`,
    });
  return proposal;
};
