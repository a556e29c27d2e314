import type { Expression } from '../../cloudformation/expression.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { withTexts } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { arnFault } from '../arn-faults.ts';
import { loadActionResources, loadStarredActions, type WrittenStatement, writtenStatements } from '../iam-actions.ts';
import { mismatchesIn, type Target } from '../mismatches.ts';
import { defineRule, type LintInput } from '../rule.ts';

const statement = (actions: string, resource: string): string =>
  jobExample(`
iamRoleStatements:
  - Action: [${actions}]
    Resource: ['arn:aws:s3:::company-reports${resource}']
`);

/** ARNs of resources of a config whose types contain others, by their type in the config or in CloudFormation. */
const ownArns: Readonly<Record<string, string>> = {
  bucket: 'arn:aws:s3:::name',
  'AWS::S3::Bucket': 'arn:aws:s3:::name',
  'dynamo-db-table': 'arn:aws:dynamodb:region:account:table/name',
  'AWS::DynamoDB::GlobalTable': 'arn:aws:dynamodb:region:account:table/name',
  'AWS::DynamoDB::Table': 'arn:aws:dynamodb:region:account:table/name',
};

/** Returns an ARN in the place of a reference to the ARN of a bucket or table; a star for any other reference. */
const textOf = (expression: Expression, { resources, types }: LintInput): string => {
  const symbol = symbolOf(expression);
  if (symbol?.kind === 'resource-param' && symbol.param === 'arn')
    return ownArns[resources[symbol.resource]?.type ?? ''] ?? '*';
  if (symbol?.kind === 'cf-resource-param' && symbol.attribute === 'Arn')
    return ownArns[types.get(symbol.id) ?? ''] ?? '*';
  return '*';
};

/** Reports actions of statements that are allowed on no resource that the statement names. */
export const mismatchedResource = defineRule({
  type: 'mismatched-resource',
  says: 'A statement allows an action on resources of another kind than the action works on, which allows nothing.',
  severity: 'warning',
  reason:
    "IAM takes any action with any resource. `s3:GetObject` works on objects, `bucket/*`, and `s3:ListBucket` on the bucket, without a slash: with the other's resource the statement allows nothing, and a run is denied access. Of 26 services that jobs use most, the kinds of resources of each action are known here. References to the ARN of a bucket or a table of the config are read; any other reference counts as any resource.",
  link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  trips: statement('s3:GetObject', ''),
  spares: statement('s3:GetObject, s3:ListBucket', '*'),
  example: statement('s3:GetObject', '/*'),
  async check(input) {
    const written = writtenStatements(input.resources).filter(
      ({ statement: { Resource = [] } }) => !Resource.some((resource) => arnFault(resource) !== undefined),
    );
    if (written.length === 0) return [];
    const [known, starred] = await Promise.all([loadActionResources(), loadStarredActions()]);
    return written.flatMap(({ statement: one, path }) =>
      mismatchesIn(one, targetsOf(one, input), known, starred).map(({ action, ...said }) => ({
        path: [...path, 'Action', action],
        ...said,
      })),
    );
  },
});

const targetsOf = ({ Resource = [] }: WrittenStatement, input: LintInput): Target[] =>
  Resource.map((resource) => ({
    shown: resource,
    pattern: withTexts(resource, (expression) => textOf(expression, input)),
  }));
