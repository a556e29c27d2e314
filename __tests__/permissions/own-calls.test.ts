import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { directives } from '../../src/generated/directives.ts';
import { publishingActions } from '../../src/packaging/publishing.ts';
import { ownActions, ownCalls } from '../../src/permissions/own-calls.ts';
import { root } from '../docs/pages.ts';

const adapters = join(root, 'src/adapters');
const sources = readdirSync(adapters, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(adapters, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));

/**
 * Allowed by the trust policy of the role, not by a policy of the caller, who has no credentials yet, or those of a role that
 * is not ours. `ExternalId` is a condition key.
 */
const byTrust = {
  commands: ['AssumeRoleWithWebIdentity', 'AssumeRole'],
  actions: ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole', 'sts:TagSession', 'sts:ExternalId'],
};

/** Returns the SDK commands that a source sends, without `Command`. */
const commandsIn = (source: string): string[] =>
  [...source.matchAll(/\bnew (?:\w+\.)?([A-Z]\w+)Command\(/g)].map(([, name]) => name as string);

/** Calls of the functions that sign, but not their definitions, nor the one of `listEc2`, which its callers name. */
const signedCalls =
  /\b(?:callEc2(?!\(clients, clock, action)|listEc2|callAutoScaling(?!\(clients, clock, action)|callJson|callScheduler|putLambda|readLambda|readRoute53)\(/g;

/** Returns the IAM actions of the calls that a source signs itself, without an SDK client. */
const signedIn = (source: string): string[] => [
  ...[...source.matchAll(/\b(?:callEc2|listEc2)\(\s*clients,\s*clock,\s*'(\w+)'/g)].map(([, name]) => `ec2:${name}`),
  ...[...source.matchAll(/\bcallAutoScaling\(\s*clients,\s*clock,\s*'(\w+)'/g)].map(
    ([, name]) => `autoscaling:${name}`,
  ),
  ...[...source.matchAll(/\b(?:put|read)Lambda\(\s*clients,\s*clock,\s*'(\w+)'/g)].map(([, name]) => `lambda:${name}`),
  ...[...source.matchAll(/\bcallScheduler\(\s*clients,\s*clock,\s*'(\w+)'/g)].map(([, name]) => `scheduler:${name}`),
  ...[...source.matchAll(/\breadRoute53\(\s*clients,\s*clock,\s*'(\w+)'/g)].map(([, name]) => `route53:${name}`),
  ...[...source.matchAll(/service: '([a-z]+)'[^}]*?action: '(\w+)'/g)].map(([, service, name]) => `${service}:${name}`),
];

/** Returns the IAM actions that a source names for its calls. */
const actionsIn = (source: string): string[] =>
  [...source.matchAll(/'([a-z][a-z0-9-]*:[A-Z]\w+)'/g)].map(([, action]) => action as string);

describe('own calls', () => {
  test('have an IAM action for every SDK command that the adapters send', () => {
    const sent = [...new Set(sources.flatMap(commandsIn))].filter((name) => !byTrust.commands.includes(name)).sort();
    expect(sent.length).toBeGreaterThan(30);
    const known = ownCalls.flatMap(({ by }) => by);
    expect(sent.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('name no SDK command that no adapter sends', () => {
    const sent = sources.flatMap(commandsIn);
    expect(ownCalls.flatMap(({ by }) => by).filter((name) => !sent.includes(name))).toEqual([]);
  });

  test('have every IAM action by which the adapters name their calls', () => {
    const named = [...new Set(sources.flatMap(actionsIn))].filter((action) => !byTrust.actions.includes(action));
    expect(named.length).toBeGreaterThan(30);
    const known = ownCalls.map(({ action }) => action);
    expect(named.filter((action) => !known.includes(action))).toEqual([]);
  });

  test('have the IAM action of every call that the adapters sign themselves', () => {
    const signed = sources.flatMap(signedIn);
    expect(signed).toEqual(
      expect.arrayContaining(['ec2:DescribeVpcs', 'events:DisableRule', 'lambda:UpdateEventSourceMapping']),
    );
    expect(signed).toHaveLength(sources.flatMap((source) => source.match(signedCalls) ?? []).length);
    const known = ownCalls.map(({ action }) => action);
    expect(signed.filter((action) => !known.includes(action))).toEqual([]);
  });

  test('are found in a source however the SDK is imported', () => {
    expect(commandsIn('new sdk.PutThingCommand({}) new DropCommand(x) renewCommand(y)')).toEqual(['PutThing', 'Drop']);
    expect(actionsIn("call(clock, 's3:PutObject', f); 'https://x' 'a: B'")).toEqual(['s3:PutObject']);
  });

  test('have each action once, for at least one policy', () => {
    const actions = ownCalls.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
    for (const one of ownCalls) expect(one.for.length).toBeGreaterThan(0);
  });

  test('of plan include what directives look up', () => {
    const looked = directives.flatMap(({ iamActions }) => [...iamActions]);
    expect(looked.length).toBeGreaterThan(3);
    for (const policy of ['plan', 'deploy'] as const)
      expect(ownActions(policy)).toEqual(expect.arrayContaining(looked));
  });

  test('of push are those that publish an image', () => {
    expect(
      ownActions('push')
        .filter((action) => action.startsWith('ecr:'))
        .sort(),
    ).toEqual([...publishingActions].sort());
  });

  test.each(['ExecuteChangeSet', 'DeleteStack'])('of plan lack cloudformation:%s', (name) => {
    expect(ownActions('deploy')).toContain(`cloudformation:${name}`);
    expect(ownActions('plan')).not.toContain(`cloudformation:${name}`);
  });
});
