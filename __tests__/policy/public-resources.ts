import type { CloudFormationResource, ResourceContribution } from '../../src/cloudformation/contribution.ts';
import type { Config } from '../../src/config/schema.ts';
import { publicTriggers } from '../../src/policy/public-triggers.ts';

/** The place of a value of which nothing is left. */
export const noValue = { Ref: 'AWS::NoValue' };

/** Values of CloudFormation that nobody knows before a deployment, or that only seem to be a literal. */
export const unknowns: [string, unknown][] = [
  ['a parameter', { Ref: 'Anything' }],
  ['an attribute of a custom resource', { 'Fn::GetAtt': ['Asked', 'Arn'] }],
  ['an output of another stack', { 'Fn::ImportValue': 'other' }],
  ['a dynamic reference', '{{resolve:ssm:/public}}'],
  ['a part of a list', { 'Fn::Select': [0, { 'Fn::Split': [',', 'a,b'] }] }],
];

/** Returns the logical ids of raw resources that break the rule. */
export const brokenBy = (rule: 'authorized' | 'none', raw: Readonly<Record<string, object>>): string[] => {
  const resources = new Map(
    Object.entries(raw).map(([id, body]): [string, ResourceContribution] => [
      id,
      {
        kind: 'resource',
        id,
        from: ['cloudformationResources', id],
        tags: 'none',
        holdsData: 'no',
        body: body as CloudFormationResource,
      },
    ]),
  );
  const judged = { config: { resources: {} } as Config, resources, stage: 'dev', region: 'eu-west-1' };
  return publicTriggers({ publicTriggers: rule }, judged).map(({ path }) => String(path[1]));
};
