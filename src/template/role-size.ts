import type { Expression } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import type { StackGraph } from '../graph/graph.ts';
import { type Bounds, resolverOf, withCommas } from './resolver.ts';
import type { Template } from './synthesize.ts';

/**
 * The most characters of all inline policies of a role, white space not counted:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const mostCharacters = 10_240;

/** Returns the characters that IAM counts in a policy or statement. */
const charactersOf = (value: Expression): number => JSON.stringify(value).replace(/\s/g, '').length;

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
