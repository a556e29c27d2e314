import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { handlerActions, loadHandlers } from '../../src/permissions/handlers.ts';
import type { PolicyName } from '../../src/permissions/own-calls.ts';
import { type ManagedPolicy, projectPolicies } from '../../src/permissions/policies.ts';
import { root } from '../docs/pages.ts';
import { allows, type IamRequest } from './allows.ts';
import { requestsOf } from './handler-requests.ts';
import { ownRequestsOf } from './own-requests.ts';

const table = await loadHandlers();

/** The CloudFormation types of every golden template. */
const goldenTypes = [
  ...new Set(
    readdirSync(join(root, '__tests__/cases'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /expected\/(?:template|own-resources)\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(join(root, '__tests__/cases', file), 'utf8')))
      .flatMap((made) => Object.values<{ Type: string }>(made.Resources ?? made).map(({ Type }) => Type)),
  ),
];

/** A grant: one action, or pattern of actions, of a statement. */
interface Grant {
  readonly name: string;
  readonly allows: (request: IamRequest) => boolean;
}

/** Returns every grant of some policies. */
const grantsOf = (policies: readonly ManagedPolicy[]): Grant[] =>
  policies.flatMap(({ name, document }) =>
    document.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) =>
      statement.Action.map((action) => {
        const alone = { ...document, Statement: [{ ...statement, Action: [action] }] };
        return {
          name: `${name}/${statement.Sid}/${action}`,
          allows: (request: IamRequest) => allows([alone], request),
        };
      }),
    ),
  );

/** Returns the names of grants without which every request would still be allowed. */
const superfluous = (grants: readonly Grant[], requests: readonly IamRequest[]): string[] => {
  const needed = new Set<string>();
  for (const request of requests) {
    const [only, ...more] = grants.filter((grant) => grant.allows(request));
    if (only && more.length === 0) needed.add(only.name);
  }
  return grants.filter(({ name }) => !needed.has(name)).map(({ name }) => name);
};

const projects = ['jobs', 'a'.repeat(95)];
const stages = ['production', 'pr-7'];

/** Returns the requests of a policy: of this program itself, and of the handlers of golden templates. */
const requestsFor = (policy: PolicyName, project: string): IamRequest[] =>
  stages.flatMap((stage) => [
    ...ownRequestsOf(policy, { project, stage }, table.unscoped),
    ...goldenTypes.flatMap((type) => {
      const actions = handlerActions(table, [type], policy);
      return requestsOf(project, type, 'Report', stage).filter(({ action }) => actions.includes(action));
    }),
  ]);

/** Policies, each with those that are granted together with it. */
const together: readonly (readonly [PolicyName, ...PolicyName[]])[] = [
  ['plan'],
  ['push'],
  ['deploy', 'plan'],
  ['destroy', 'plan'],
  ['read'],
  ['run'],
  ['cloudformation'],
  ['drift'],
  ['causes'],
  ['doctor'],
];

describe.each(together)('the policies of %s', (policy, ...beside) => {
  const granted = (project: string) =>
    projectPolicies(project, table).filter((one) => one.for === policy || beside.includes(one.for));

  test.each(projects)('allow everything that is asked for a stage of %s', (project) => {
    const documents = granted(project).map(({ document }) => document);
    expect(requestsFor(policy, project).filter((request) => !allows(documents, request))).toEqual([]);
  });

  test('are needed, each action of each statement', () => {
    const own = (name: string) => granted('jobs').some((one) => one.for === policy && name.startsWith(`${one.name}/`));
    const found = superfluous(grantsOf(granted('jobs')), requestsFor(policy, 'jobs'));
    expect(found.filter(own)).toEqual([]);
  });
});
