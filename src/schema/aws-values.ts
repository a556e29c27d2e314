// Patterns of texts that AWS takes, each with the page that defines it. A value outside them fails a deployment, most
// often after the images are built.
import { type Shape, text } from './shape.ts';

/**
 * The pattern of an ARN, of one service or of any. Region and account may be empty, as in the ARN of a
 * bucket; the account is `aws` for what AWS owns.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const arnPattern = (service: string): string => `^arn:[a-z][a-z0-9-]*:${service}:[a-z0-9-]*:(?:\\d{12}|aws)?:.+$`;

/**
 * Returns the shape of an ARN that begins like another one, `arn:aws:kms`, in any partition; without one, of any
 * service. ARNs have at most 2,048 characters.
 */
export const arnText = (says: string, like = 'arn:aws:[a-z0-9-]+'): Shape<string> =>
  text(says, { pattern: arnPattern(like.split(':')[2] as string), maxLength: 2_048 });

/**
 * Returns the shape of the whole ARN of a secret, with the six characters that Secrets Manager adds to its name: IAM takes an
 * ARN as it is. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
 */
export const wholeSecretArn = (says: string): Shape<string> =>
  text(says, { pattern: `${arnPattern('secretsmanager').slice(0, -3)}secret:[^:]+-[A-Za-z0-9]{6}$`, maxLength: 2_048 });

/**
 * Returns the shape of a managed policy: its ARN, or its name with its path if that is not `/`, such as `team/limits`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const managedPolicy = (says: string): Shape<string> =>
  text(says, {
    pattern: '^(?:arn:[a-z][a-z0-9-]*:iam::(?:\\d{12}|aws):policy/)?(?:[\\w.,+=@-]+/)*[\\w+=,.@-]{1,128}$',
    maxLength: 700,
  });

/**
 * The form of a text that IAM takes in a policy: tab, line feed, carriage return, and U+0020 to U+00FF.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const policyText = /^[\t\n\r\u0020-\u00ff]*$/;

/**
 * The rules for the resource of an IAM statement: `*`, or an ARN, to which IAM adds the parts that are missing. Of an ARN
 * `*` and `?` may stand in every part but the service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export const statementResource = { pattern: '^(?:\\*|arn:[^:]+:[^:*?]+(?::.*)?)$' } as const;

/**
 * The rules for an action of an IAM statement: `*`, or a service and an action, in which alone `*` and `?` stand for others.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export const statementAction = { pattern: '^(?:\\*(?::\\*)?|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$' } as const;

/**
 * The rules for the name of an IAM statement.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
export const statementId = { pattern: '^[A-Za-z0-9]*$' } as const;

/** The characters of a tag that every tagged type takes: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html */
const tagCharacters = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]';

/**
 * The rules for the key of a tag. AWS reserves the prefix `aws:` in any case, and the tags of a stack itself begin with
 * `batch-job:`.
 */
export const tagKey = {
  pattern: `^(?![aA][wW][sS]:|[bB][aA][tT][cC][hH]-[jJ][oO][bB]:)${tagCharacters}+$`,
  minLength: 1,
  maxLength: 128,
} as const;

/** The rules for the value of a tag: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html */
export const tagValue = { pattern: `^${tagCharacters}*$`, maxLength: 256 } as const;

/**
 * The form of a project name, as a pattern. The name is the beginning of the stack's name (letters, digits, hyphens), a
 * part of an ECR repository's (no `--`, no `-` at the end) and, in lower case, the beginning of bucket names, of which
 * S3 reserves some.
 *
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
 * - https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
 * - https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export const projectNamePattern =
  '^(?!(?:[sS][tT][hH][rR][eE][eE]|[aA][mM][zZ][nN]-[sS]3-[dD][eE][mM][oO])(?:-|$))[A-Za-z](?:-?[A-Za-z0-9])*$';

/** The pattern of the name or address of a host, without scheme and port. */
export const hostPattern = '^[A-Za-z0-9][A-Za-z0-9.-]*$';
