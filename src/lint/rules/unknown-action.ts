import type { Path } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { jobExample } from '../../schema/job-example.ts';
import {
  type ActionTable,
  actionPattern,
  actionsOf,
  loadActionTable,
  placedStatements,
  type StatementParts,
} from '../iam-actions.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Returns the sentence and the hint about an action that AWS does not have; undefined for any other. */
const mistakeIn = (action: string, table: ActionTable): Pick<Finding, 'sentence' | 'hint'> | undefined => {
  const [service = '', name = ''] = action.split(':');
  if (action === '*' || service === '*' || !/^[\w-]+:[\w*?]+$/.test(action)) return undefined;
  const prefix = service.toLowerCase();
  if (!Object.hasOwn(table, prefix)) {
    const meant = nearest(prefix, Object.keys(table));
    return {
      sentence: `IAM has no service \`${service}\`, so the statement allows nothing by \`${action}\`.`,
      hint:
        meant === undefined
          ? 'Write the name that stands in the ARNs of the service.'
          : `Write \`${meant}\`, if that is meant.`,
    };
  }
  const actions = actionsOf(table, prefix);
  const pattern = actionPattern(name);
  if (actions.length === 0 || actions.some((known) => pattern.test(known))) return undefined;
  const meant = nearest(name.replace(/[*?]/g, ''), actions);
  return {
    sentence: `\`${service}\` has no action \`${name}\`, so the statement allows nothing by it.`,
    hint:
      meant === undefined
        ? `Look up the name among the actions of ${service}.`
        : `Write \`${prefix}:${meant}\`, if that is meant.`,
  };
};

/** Returns the actions of every statement of a resource, with the path of the statement. */
const statementsIn = (own: StatementParts, at: Path): { actions: readonly string[]; path: Path }[] =>
  [
    ...placedStatements(own.iamRoleStatements, [...at, 'iamRoleStatements']),
    ...placedStatements(own.policyStatements, [...at, 'policyStatements']),
    ...placedStatements(own.accessibility?.accessPolicyStatements, [...at, 'accessibility', 'accessPolicyStatements']),
  ].map(({ statement: { Action = [] }, path }) => ({ actions: Action, path }));

const statement = (action: string): string =>
  jobExample(`
iamRoleStatements:
  - Action: [${action}]
    Resource: ['arn:aws:s3:::company-reports/*']
`);

/** Reports actions and services in statements of IAM that AWS does not have. */
export const unknownAction = defineRule({
  type: 'unknown-action',
  says: 'A statement names an action or a service that AWS does not have.',
  severity: 'warning',
  reason:
    'IAM takes any service and any action with a right form: a mistyped one makes no error at the deployment, and the job is denied access when it runs. Of 27 services that jobs use most, all actions are known here, of any other its name.',
  link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  trips: statement('s3:GetObjekt'),
  spares: statement('s3:GetObj*'),
  example: statement('s3:GetObject'),
  async check({ resources }) {
    const written = Object.entries(resources).flatMap(([name, { properties }]) =>
      statementsIn(properties as StatementParts, ['resources', name, 'properties']).flatMap(({ actions, path }) =>
        actions.map((action, place) => ({ action, path: [...path, 'Action', place] })),
      ),
    );
    if (written.length === 0) return [];
    const table = await loadActionTable();
    return written.flatMap(({ action, path }) => {
      const mistake = mistakeIn(action, table);
      return mistake ? [{ path, ...mistake }] : [];
    });
  },
});
