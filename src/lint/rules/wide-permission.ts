import { hasToken } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import {
  type ActionTable,
  actionPattern,
  actionsOf,
  loadActionTable,
  loadStarredActions,
  placedStatements,
  type StatementParts,
} from '../iam-actions.ts';
import { defineRule, type Finding } from '../rule.ts';

const company = "['arn:aws:s3:::company-reports/*']";
const statement = (action: string, resource = company): string =>
  jobExample(`
iamRoleStatements:
  - Action: [${action}]
    Resource: ${resource}
`);

/** True for a pattern that matches any name, or any of some letters at least: `*`, `?*`. */
const isAny = (pattern: string): boolean => /^[*?]+$/.test(pattern) && pattern.includes('*');

/** Returns the sentence and the hint about an action that is a whole service, or all of AWS; undefined for any other. */
const wideAction = (action: string): Pick<Finding, 'sentence' | 'hint'> | undefined => {
  const [service = '', name = ''] = action.split(':');
  const hint = 'List the actions that the code calls; what a run is denied stands in its log.';
  if (isAny(service) && (name === '' || isAny(name)))
    return { sentence: 'The statement allows every action of AWS on its resources.', hint };
  return isAny(name)
    ? {
        sentence: `The statement allows every action of ${service} on its resources, also those that delete and share them.`,
        hint,
      }
    : undefined;
};

/** Services whose ARNs begin with the name of a resource, not with its kind: `arn:aws:s3:::bucket/*`. */
const unkinded: ReadonlySet<string> = new Set(['s3', 'execute-api']);

/**
 * True for a resource that is everything of a service or account, in any spelling: `*`, or an ARN whose last part is a star
 * alone or after the kind of the resource: `arn:aws:s3:::*`, `arn:aws:iam::*:role/*`, `arn:*:*:*:*:*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const isEverything = (resource: string): boolean => {
  if (isAny(resource)) return true;
  const [arn, , service = '', , , ...rest] = resource.split(':');
  const name = rest.join(':');
  if (arn !== 'arn' || rest.length === 0 || hasToken(resource)) return false;
  return isAny(name) || (!unkinded.has(service) && isAny(name.replace(/^[a-z-]+[/:]/, '')));
};

/** True for an action, or a pattern of actions, of which one can be allowed on less than everything. */
const knowsResources = (action: string, table: ActionTable, starred: ActionTable): boolean => {
  const [service = '', name = ''] = action.toLowerCase().split(':');
  // PassRole is the one action of IAM that a job usually needs: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
  if (service === 'iam') return actionPattern(name).test('passrole');
  const pattern = actionPattern(name);
  const only = new Set(actionsOf(starred, service));
  return actionsOf(table, service).some((known) => pattern.test(known) && !only.has(known));
};

/** Reports statements of roles that allow whole services, and actions on everything that could be on one resource. */
export const widePermission = defineRule({
  type: 'wide-permission',
  says: 'A statement allows more than a job needs: a whole service, or every resource.',
  severity: 'warning',
  reason:
    'Code that is taken over, or that has a mistake, can do all that its role may. A star as a resource is needed only for actions that know no resource, such as s3:ListAllMyBuckets, and those are not reported. Of 27 services that jobs use most the resources of all actions are known here, and of iam:PassRole; a star as the resource of another service, or with a Condition, is not reported. An ARN whose name is a star, such as arn:aws:s3:::*, is a star.',
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  trips: statement('s3:GetObject', "['*']"),
  spares: statement('s3:ListAllMyBuckets', "['*']"),
  example: statement('s3:GetObject'),
  async check({ resources }) {
    const written = Object.entries(resources)
      .flatMap(([name, { properties }]) =>
        placedStatements((properties as StatementParts).iamRoleStatements, [
          'resources',
          name,
          'properties',
          'iamRoleStatements',
        ]),
      )
      .filter(({ statement: { Effect = 'Allow', Action } }) => Effect === 'Allow' && Action !== undefined);
    if (written.length === 0) return [];
    const [table, starred] = await Promise.all([loadActionTable(), loadStarredActions()]);
    return written.flatMap(({ statement: { Action = [], Resource = [], Condition }, path }): Finding[] => {
      const wide = Action.flatMap((action, index): Finding[] => {
        const mistake = hasToken(action) ? undefined : wideAction(action);
        return mistake ? [{ path: [...path, 'Action', index], ...mistake }] : [];
      });
      const star = Resource.findIndex(isEverything);
      const named = Action.filter(
        (action) => !hasToken(action) && wideAction(action) === undefined && knowsResources(action, table, starred),
      );
      if (star < 0 || Condition !== undefined || named.length === 0) return wide;
      return [
        ...wide,
        {
          path: [...path, 'Resource', star],
          sentence: `The statement allows ${named.join(', ')} on every resource of the account.`,
          hint: 'Write the ARNs that the code uses, or add the resource to connectTo; allow actions that know no resource in a statement of their own.',
        },
      ];
    });
  },
});
