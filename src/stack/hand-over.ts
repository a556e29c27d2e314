import { shellWord } from '../shared/shell-word.ts';
import type { DeployedStack } from './deployed-stack.ts';

/** True for a text that the shorthand of the AWS CLI and a shell read as it is. */
const isPlain = (text: string): boolean => /^[\w./:@+-]+$/.test(text);

/**
 * Returns the tags of a stack as arguments of the AWS CLI: in its shorthand, or as JSON where a key or a value has characters of
 * its own meaning. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
const tagArguments = (tags: Readonly<Record<string, string>>): string => {
  const entries = Object.entries(tags);
  return entries.flat().every(isPlain)
    ? entries.map(([key, value]) => `Key=${key},Value=${value}`).join(' ')
    : shellWord(JSON.stringify(entries.map(([Key, Value]) => ({ Key, Value }))));
};

/** Returns the region in the ARN of a stack; undefined for one without. */
const regionOf = ({ id }: DeployedStack): string | undefined => id.split(':')[3] || undefined;

/**
 * Returns the command of the AWS CLI that makes a stack one of another repository: its template and the values of its
 * parameters stay, and so do all tags but that of the repository. A parameter that is not named gets its default, and one
 * without a default is refused: https://docs.aws.amazon.com/cli/latest/reference/cloudformation/update-stack.html
 */
export const handOverCommand = (stack: DeployedStack, repositoryId: string): string => {
  const region = regionOf(stack);
  const parameters = Object.keys(stack.parameters).map((name) => `ParameterKey=${name},UsePreviousValue=true`);
  return [
    `aws cloudformation update-stack --stack-name ${stack.name}`,
    ...(region === undefined ? [] : [`--region ${region}`]),
    '--use-previous-template --capabilities CAPABILITY_NAMED_IAM',
    ...(parameters.length === 0 ? [] : [`--parameters ${parameters.join(' ')}`]),
    `--tags ${tagArguments({ ...stack.tags, 'batch-job:repository-id': repositoryId })}`,
  ].join(' ');
};
