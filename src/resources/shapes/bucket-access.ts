import { limitOf } from '../../cloudformation/caller-conditions.ts';
import { concat, type Expression, isFunction, isMap } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { checkRoleStatements } from '../../job/role-statements.ts';
import { statementActions, statementCondition, statementName, statementResources } from '../../schema/iam-statement.ts';
import { anything, list, object, oneOf, required, type TypeOf } from '../../schema/shape.ts';

const accessStatement = object('A statement of the policy of the bucket.', {
  Principal: required(anything('Whom it speaks of, in the words of IAM.')),
  Sid: statementName,
  Effect: oneOf('Whether it allows or denies.', ['Allow', 'Deny'], { default: 'Allow' }),
  Action: list('Actions, such as `s3:GetObject`; all of S3 without it.', statementActions),
  Condition: statementCondition,
  Resource: required(list('ARNs that it speaks of.', statementResources, { minItems: 1 })),
});

/** The shape of `accessibility`. */
export const accessibility = object('Who may read and write, besides connected jobs.', {
  accessibilityMode: required(
    oneOf('Whom the policy of the bucket lets in: nobody, or anybody on the internet.', [
      'private',
      'public-read',
      'public-read-write',
    ]),
  ),
  accessPolicyStatements: list('More statements of the policy.', accessStatement),
});

type Accessibility = TypeOf<typeof accessibility>;
type Access = Accessibility | undefined;

/** The actions on objects that anybody may do, by mode. */
const publicActions: Readonly<Record<Accessibility['accessibilityMode'], readonly string[]>> = {
  private: [],
  'public-read': ['s3:GetObject'],
  'public-read-write': ['s3:GetObject', 's3:PutObject'],
};

const isPublic = (access: Access): boolean => access !== undefined && access.accessibilityMode !== 'private';

/**
 * Returns the `PublicAccessBlockConfiguration` of a bucket. Access lists stay blocked in every mode: the policy opens it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export const publicAccessBlock = (access: Access): Expression => ({
  BlockPublicAcls: true,
  BlockPublicPolicy: !isPublic(access),
  IgnorePublicAcls: true,
  RestrictPublicBuckets: !isPublic(access),
});

/** The names of the statements that are ours, which no statement of the user may have. */
const ownNames = { tls: 'TlsOnly', public: 'Public' } as const;

/**
 * Returns the statements of a bucket's policy; empty without `accessibility` and `more`, which are statements that other
 * properties add. The first one denies what is not encrypted on its way:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export const bucketStatements = (access: Access, arn: Expression, more: readonly Expression[] = []): Expression[] => {
  if (access === undefined && more.length === 0) return [];
  const objects = concat(arn, '/*');
  const { accessibilityMode = 'private', accessPolicyStatements = [] } = access ?? {};
  const actions = publicActions[accessibilityMode];
  return [
    {
      Sid: ownNames.tls,
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [arn, objects],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
    ...(actions.length > 0
      ? [{ Sid: ownNames.public, Effect: 'Allow', Principal: '*', Action: actions, Resource: objects }]
      : []),
    ...more,
    ...accessPolicyStatements.map(({ Sid, Effect, Principal, Action, Resource, Condition }) => ({
      ...(Sid === undefined ? {} : { Sid }),
      Effect,
      Principal: Principal as Expression,
      Action: Action ?? ['s3:*'],
      Resource: Resource.map(expressionOf),
      ...(Condition === undefined ? {} : { Condition: Condition as Expression }),
    })),
  ];
};

/** True for a principal that is everybody: `*`, alone or in a list of accounts. */
const isEverybody = (principal: unknown): boolean => {
  if (principal === '*') return true;
  if (!isMap(principal) || isFunction(principal)) return false;
  return [principal.AWS].flat().includes('*');
};

/**
 * Matches conditions by which S3 does not count a statement as limited to somebody. Others are left to S3, of which
 * organizations, accounts, networks and addresses are counted:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (The meaning of "public")
 */
const uncounted =
  /^(?:aws:(?:CurrentTime|EpochTime|Referer|RequestedRegion|SecureTransport|UserAgent)|s3:(?:authType|delimiter|max-keys|prefix|signatureAge|signatureversion|TlsVersion|x-amz-acl|x-amz-storage-class)|s3:(?:Existing|Request)ObjectTag\/.+)$/i;

/** Returns values of a condition; undefined for one that only CloudFormation knows, or the request. */
const conditionValues = (values: unknown): (string | undefined)[] =>
  [values]
    .flat()
    .map((value) =>
      isMap(value) || hasToken(String(value)) || String(value).includes('${') ? undefined : String(value),
    );

/** True for a condition that limits a statement to nobody, as far as S3 counts it; false for one that is not literal. */
const limitsNobody = (condition: unknown): boolean => {
  if (condition === undefined) return true;
  if (!isMap(condition) || isFunction(condition)) return false;
  const limits = Object.entries(condition).flatMap(([operator, pairs]) =>
    isMap(pairs) && !isFunction(pairs)
      ? Object.entries(pairs).map(([key, values]) =>
          uncounted.test(key) ? 'open' : limitOf(operator, key, conditionValues(values)),
        )
      : ['unknown'],
  );
  return limits.length > 0 && limits.every((limit) => limit === 'open');
};

/** True for a statement of a policy that is about everybody, and whose condition, if it has one, limits that to nobody. */
const letsEverybodyIn = ({ Principal, Condition }: Readonly<Record<string, unknown>>): boolean =>
  isEverybody(Principal) && limitsNobody(Condition);

/** Returns the errors of the policy of a bucket, and a warning where it is open to all; `path` leads to `accessibility`. */
export const checkAccess = (access: Access, path: Path): Diagnostic[] => {
  if (access === undefined) return [];
  const { accessibilityMode: mode, accessPolicyStatements: statements = [] } = access;
  const at = [...path, 'accessPolicyStatements'];
  return [
    ...(isPublic(access)
      ? [
          warningAt(
            'config/public-bucket',
            [...path, 'accessibilityMode'],
            mode === 'public-read'
              ? 'Anybody on the internet can read every object of this bucket whose name they know.'
              : 'Anybody on the internet can read every object of this bucket whose name they know, overwrite it, and store what they like at your cost.',
            'Write private, and let jobs in by connectTo; to show files to the world, put a CDN in front of a private bucket (cdn).',
          ),
        ]
      : []),
    ...checkRoleStatements(statements, at),
    ...statements.flatMap(({ Sid, Effect, Principal, Condition }, index): Diagnostic[] => [
      ...(Sid !== undefined && Object.values<string>(ownNames).includes(Sid)
        ? [
            errorAt(
              'config/iam-statement',
              [...at, index, 'Sid'],
              `The policy has a statement "${Sid}" of its own, and IAM refuses two of one name.`,
              'Rename it, or leave Sid out.',
            ),
          ]
        : []),
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
      ...(typeof Principal === 'string' && Principal !== '*' && !hasToken(Principal)
        ? [
            errorAt(
              'config/iam-statement',
              [...at, index, 'Principal'],
              `S3 refuses the principal "${Principal}": a text alone is "*", for everybody.`,
              "Write a map, such as AWS: '123456789012' or Service: logging.s3.amazonaws.com.",
            ),
          ]
        : []),
      // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (The meaning of "public")
      ...(mode === 'private' && Effect === 'Allow' && letsEverybodyIn({ Principal, Condition })
        ? [
            errorAt(
              'config/iam-statement',
              [...at, index, 'Principal'],
              Condition === undefined
                ? 'This statement lets everybody in, and S3 refuses such a policy for a bucket that is private.'
                : 'This statement lets everybody in, since its Condition limits it to nobody in particular, and S3 refuses such a policy for a bucket that is private.',
              'Name accounts or roles, add a Condition such as aws:PrincipalOrgID, or write accessibilityMode: public-read.',
            ),
          ]
        : []),
    ]),
  ];
};
