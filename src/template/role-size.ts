import { type Expression, hasFunction, isMap } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import type { StackGraph } from '../graph/graph.ts';
import type { Template } from './synthesize.ts';

/**
 * The most characters of all inline policies of a role, white space not counted:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const mostCharacters = 10_240;

/** An id of a stack as CloudFormation makes them: its parts have the same lengths in every stack. */
const uuid = '51af3dc0-da77-11e4-872e-1234567db123';

/** The fewest and the most characters that CloudFormation may put in place of a function. */
type Bounds = 'fewest' | 'most';

const isList = (value: Expression): value is readonly Expression[] => Array.isArray(value);

/** Returns the values of pseudo parameters, as long as they are in this stack. */
const pseudoParameters = ({ region, stage }: StackGraph): Readonly<Record<string, string>> => {
  const china = region.startsWith('cn-');
  const government = region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const partition = china ? 'aws-cn' : government;
  return {
    'AWS::AccountId': '123456789012',
    'AWS::Partition': partition,
    'AWS::Region': region,
    'AWS::StackId': `arn:${partition}:cloudformation:${region}:123456789012:stack/${stage.stack}/${uuid}`,
    'AWS::StackName': stage.stack,
    'AWS::URLSuffix': china ? 'amazonaws.com.cn' : 'amazonaws.com',
  };
};

/**
 * Returns a function that gives expressions the text that CloudFormation makes of them, or one of the right length: a
 * name or ARN that AWS makes has 12 characters at least, and at most 80 more than the names that it is made of.
 */
const resolverOf = (graph: StackGraph, bounds: Bounds): ((expression: Expression) => Expression) => {
  const pseudo = pseudoParameters(graph);
  const made = (id: string) => 'x'.repeat(bounds === 'fewest' ? 12 : 80 + graph.stage.stack.length + id.length);
  const unknown = bounds === 'fewest' ? '' : 'x'.repeat(200);
  const text = (value: Expression): string => (typeof value === 'string' ? value : String(value ?? ''));
  const functions: Readonly<Record<string, (value: never) => Expression>> = {
    Ref: (id: string) => pseudo[id] ?? made(id),
    'Fn::GetAtt': (of: string | readonly string[]) => made(typeof of === 'string' ? of : String(of[0])),
    'Fn::Join': ([by, parts]: readonly [string, Expression]) =>
      isList(parts) ? parts.map((part) => text(resolve(part))).join(by) : unknown,
    'Fn::Split': ([by, from]: readonly [string, Expression]) => text(resolve(from)).split(by),
    'Fn::Select': ([index, from]: readonly [number, Expression]) => {
      const list = resolve(from);
      return isList(list) ? (list[Number(index)] ?? unknown) : unknown;
    },
  };
  const resolve = (value: Expression): Expression => {
    if (isList(value)) return value.map(resolve);
    if (!isMap(value)) return value;
    if (!hasFunction(value))
      return Object.fromEntries(Object.entries<Expression>(value).map(([key, item]) => [key, resolve(item)]));
    const [name = '', argument] = Object.entries(value)[0] ?? [];
    return functions[name]?.(argument as never) ?? unknown;
  };
  return resolve;
};

/** Returns the characters that IAM counts in a policy or statement. */
const charactersOf = (value: Expression): number => JSON.stringify(value).replace(/\s/g, '').length;

/** Returns a number with commas: `10,240`. */
const withCommas = (count: number): string => count.toLocaleString('en-US');

/** Returns the three largest statements of policies in words: `s3:ListBucket … on 60 resources (4,560 characters)`. */
const largestStatements = (policies: readonly Expression[], resolve: (value: Expression) => Expression): string =>
  policies
    .flatMap((policy) => [(policy as { PolicyDocument?: { Statement?: Expression } }).PolicyDocument?.Statement ?? []])
    .flat()
    .map((statement) => ({ statement, characters: charactersOf(resolve(statement as Expression)) }))
    .sort((a, b) => b.characters - a.characters)
    .slice(0, 3)
    .map(({ statement, characters }) => {
      const { Action, Resource } = statement as { Action?: Expression; Resource?: Expression };
      const [first, ...more] = [Action ?? []].flat().map(String);
      const resources = [Resource ?? []].flat().length;
      return `${first ?? 'a statement'}${more.length ? ` and ${more.length} more` : ''} on ${resources} resource${resources === 1 ? '' : 's'} (${withCommas(characters)} characters)`;
    })
    .join(', ');

/**
 * Returns an error for each role whose inline policies have more characters than IAM takes, and a warning where they
 * may have more, which depends on names that AWS makes. CloudFormation would find out in the midst of a deployment.
 */
export const checkRoleSizes = (graph: StackGraph, { template }: Pick<Template, 'template'>): Diagnostic[] => {
  const resolvers = { fewest: resolverOf(graph, 'fewest'), most: resolverOf(graph, 'most') };
  const resources = (template as { Resources?: Readonly<Record<string, Expression>> }).Resources ?? {};
  return Object.entries(resources).flatMap(([id, resource]): Diagnostic[] => {
    const { Type, Properties } = resource as { Type?: string; Properties?: { Policies?: Expression } };
    const policies = Properties?.Policies;
    if (Type !== 'AWS::IAM::Role' || !Array.isArray(policies)) return [];
    const count = (bounds: Bounds) =>
      policies.reduce<number>(
        (sum, { PolicyDocument }) => sum + charactersOf(resolvers[bounds](PolicyDocument ?? {})),
        0,
      );
    const most = count('most');
    if (most <= mostCharacters) return [];
    const fewest = count('fewest');
    const from = graph.resources.get(id)?.from ?? [];
    const certain = fewest > mostCharacters;
    return [
      (certain ? errorAt : warningAt)(
        'config/policy-too-large',
        from.length > 0 ? from : ['resources'],
        `The inline policies of ${id} ${certain ? `have ${withCommas(fewest)}` : `may have up to ${withCommas(most)}`} characters; IAM takes ${withCommas(mostCharacters)} for a role. The largest statements: ${largestStatements(policies, resolvers[certain ? 'fewest' : 'most'])}.`,
        'Connect fewer resources, write one pattern for many ARNs, or divide the work between two jobs.',
      ),
    ];
  });
};
