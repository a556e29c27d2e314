import { hasToken } from '../cloudformation/token.ts';

/** The fault of the ARN of a statement: the sentence and the step to take. */
export interface ArnFault {
  readonly sentence: string;
  readonly hint: string;
}

/** The number of parts of an ARN between colons: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const arnParts = 6;

/**
 * Matches a variable of a policy without the colon that every key of a condition has; `${*}`, `${?}` and `${$}` stand for
 * themselves. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const unknownVariable = /\$\{(?![*?$]\})([^{}:]{0,255})\}/;

/** True for the account of an ARN, or a pattern for it: of digits alone it has twelve. */
const mayBeAccount = (account: string): boolean => !/^\d+$/.test(account) || account.length === 12;

/** Returns the fault of an ARN with fewer parts than it needs, to which IAM adds `*` for each that is missing. */
const shortFault = (resource: string, parts: readonly string[]): ArnFault => {
  const [, partition = '', service = '', region = '', account = ''] = parts;
  if (account !== '' && !/^(?:\d+|aws|[*?]+)$/.test(account))
    return {
      sentence: `The ARN has one colon too few, so that IAM reads ${account} as an account, and the statement speaks of nothing.`,
      hint: `Write arn:${partition}:${service}:${region}::${account}.`,
    };
  const begun = resource.replace(/:{1,6}$/, '');
  const where = region === '' ? '' : ` in ${region}`;
  return {
    sentence: `The ARN has ${parts.length} of ${arnParts} parts, and IAM writes * for those that are missing: this is every resource of ${service}${where}.`,
    hint: `Write the whole ARN, or ${begun}${':*'.repeat(arnParts - begun.split(':').length)} if everything is meant.`,
  };
};

/**
 * Returns what is wrong with the resource of a statement that IAM accepts, and that stands for nothing or for more than it
 * seems to; undefined for any other, and for one with a reference. The service decides about the last part.
 */
export const arnFault = (resource: string): ArnFault | undefined => {
  if (hasToken(resource) || !resource.startsWith('arn:')) return undefined;
  const variable = unknownVariable.exec(resource)?.[0];
  if (variable !== undefined)
    return {
      sentence: `IAM has no variable \`${variable}\`, and nothing replaces it here, so the statement speaks of nothing.`,
      hint: "Write the name itself, $ResourceParam('name', 'arn') for a resource of this config, or $CliArgs('NAME') for a value of the input `variables`.",
    };
  const parts = resource.split(':');
  if (parts.length < arnParts) return shortFault(resource, parts);
  const [, , service, , account = '', name = ''] = parts;
  if (!mayBeAccount(account))
    return {
      sentence: `The account ${account} in the ARN has ${account.length} digits, and every account has twelve, so the statement speaks of nothing.`,
      hint: 'Write twelve digits, $AwsAccountId() for the account of the stack, or * for any.',
    };
  const isBlank = parts.slice(1, arnParts - 1).some((part) => /\s/.test(part));
  if (isBlank || (service === 's3' && account === '' && /\s/.test(name.split('/')[0] ?? '')))
    return {
      sentence: 'The ARN has a blank where no name has one, so the statement speaks of nothing.',
      hint: 'Write it without the blank.',
    };
  return undefined;
};
