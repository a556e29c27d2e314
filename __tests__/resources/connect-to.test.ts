import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';
import { isAllowed, type WrittenStatement } from '../review/access/evaluate.ts';
import { type Target, targets, values } from './connect-to-targets.ts';

/** Returns the text that CloudFormation resolves an expression to; an id of a resource that `values` lacks fails. */
const textOf = (expression: Expression): string => {
  const known = JSON.parse(JSON.stringify(expression), (_, value) => {
    const { Ref, 'Fn::GetAtt': attribute } = Object(value);
    return (
      (typeof Ref === 'string' && values[Ref]) || (Array.isArray(attribute) && values[attribute.join('.')]) || value
    );
  });
  return resolved(known);
};

/** Returns what a job that is connected to one target gets: statements with their ARNs, and names of variables. */
const connected = async ({ name, resource }: Target): Promise<{ statements: WrittenStatement[]; names: string[] }> => {
  const of = (connectTo: readonly string[]) =>
    templateOf(config({ ...(resource ? { [name]: resource } : {}), report: job({ connectTo }) }));
  const { Resources } = await of([name]);
  const environment = ({ Properties }: Json): string[] =>
    Properties.ContainerProperties.Environment.map(({ Name }: { Name: string }) => Name);
  const before = environment((await of([])).Resources.ReportJobDefinition);
  const [policy] = Resources.ReportRole.Properties.Policies;
  return {
    names: environment(Resources.ReportJobDefinition).filter((one) => !before.includes(one)),
    statements: policy.PolicyDocument.Statement.map(({ Resource, Condition, ...statement }: Json) => ({
      ...statement,
      Resource: [Resource].flat().map(textOf),
      ...(Condition
        ? {
            Condition: JSON.parse(JSON.stringify(Condition), (_, value) =>
              value?.['Fn::Join'] ? textOf(value) : value,
            ),
          }
        : {}),
    })),
  };
};

/** Returns a call on each of some actions. */
const calls = (actions: string, resource: string, context: Json = {}) =>
  actions.split(' ').map((action) => ({ action, resource, context }));

/**
 * The patterns of the ARNs on which an action may be allowed, of every action that the targets may do, cut out of the
 * service authorization reference as of 2026-10-27; empty for an action that knows only `*`:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const reference: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('authorization.json', import.meta.url), 'utf8'),
);
const fits = (arn: string, pattern: string): boolean => {
  const source = pattern
    .split(/\$\{\w+\}/)
    .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
    .join('[^:/]+');
  // Keys of objects have slashes, and labels of streams are times.
  return new RegExp(`^${source}${/\{(?:ObjectName|StreamLabel)\}$/.test(pattern) ? '.*' : ''}$`).test(arn);
};
const known = (action: string): string[] =>
  Object.keys(reference).filter((one) =>
    isAllowed([{ Effect: 'Allow', Action: action, Resource: '*' }], { action: one, resource: 'a', context: {} }),
  );

describe.each(targets)('a job that is connected to $type', (target) => {
  const { rights, more = [], name, variables, moreVariables = [] } = target;

  const all = [...rights, ...more].flatMap(([, actions, resource, context]) => calls(actions, resource, context));

  test('may do what the page lists, and no action of it is one too many', async () => {
    const { statements } = await connected(target);
    for (const call of all) expect([call, isAllowed(statements, call)]).toEqual([call, true]);
    for (const statement of statements)
      for (const action of [statement.Action ?? []].flat()) {
        const Action = [statement.Action ?? []].flat().filter((one) => one !== action);
        const without = statements.map((one) => (one === statement ? { ...one, Action } : one));
        expect([action, all.some((call) => !isAllowed(without, call))]).toEqual([action, true]);
      }
  });

  test('may do nothing else: each action stands here, on a resource that AWS judges it by', async () => {
    const { statements } = await connected(target);
    const listed = new Set([...rights, ...more].flatMap(([, actions]) => actions.split(' ')));
    for (const { Action = [], Resource = [] } of statements)
      for (const action of [Action].flat()) {
        const real = known(action);
        if (/^(?:ses|cognito-idp):\*$/.test(action)) continue;
        expect([action, real.some((one) => listed.has(one))]).toEqual([action, true]);
        const patterns = real.flatMap((one) => reference[one] ?? []);
        for (const arn of [Resource].flat()) {
          // An index has the right to be read alone; a subscription is judged by its topic.
          if (/\/index\/\*$|:news:\*$/.test(arn)) continue;
          expect([action, arn, patterns.length === 0 ? arn === '*' : patterns.some((one) => fits(arn, one))]).toEqual([
            action,
            arn,
            true,
          ]);
        }
      }
  });

  test('has the variables that the page lists', async () => {
    const { names } = await connected(target);
    const prefix = `STP_${name.toUpperCase()}_`;
    expect(names.sort()).toEqual([...variables, ...moreVariables].map((one) => prefix + one).sort());
  });
});

test.each(targets.filter(({ type }) => type !== 'aws:ses'))(
  'a job that is connected to $type may do nothing on another resource of its type',
  async (target) => {
    const { statements } = await connected(target);
    const others = [...target.rights, ...(target.more ?? [])].filter(([, , resource]) => resource !== '*');
    for (const [, actions, resource, context] of others) {
      const foreign = resource.replace(
        /(shop-dev-\w+|accounts|bus\b|convert|pool\b|us-east-1_a|news|orders|clicks)/,
        'x$1',
      );
      const strange =
        context === undefined ? {} : Object.fromEntries(Object.keys(context).map((key) => [key, 'other']));
      expect(foreign !== resource || context !== undefined).toBe(true);
      for (const call of calls(actions, foreign, strange))
        expect([call, isAllowed(statements, call)]).toEqual([call, false]);
    }
  },
);

test('a job that is connected to a function without an address may not call it by one', async () => {
  const fn = targets.find(({ type }) => type === 'function') as Target;
  const { url: _, ...properties } = fn.resource.properties;
  const { statements } = await connected({ ...fn, resource: { type: 'function', properties } });
  expect(statements.flatMap(({ Action = [] }) => Action)).toEqual(['lambda:InvokeFunction']);
});
