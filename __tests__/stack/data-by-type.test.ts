import { describe, expect, test } from '@jest/globals';
import type { ResourceContribution } from '../../src/cloudformation/contribution.ts';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { packagings } from '../../src/generated/packagings.ts';
import { resources } from '../../src/generated/resources.ts';
import { rules } from '../../src/generated/rules.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { linked } from '../fakes/linked.ts';

/** Types of resources without data that the check for losses treats by what runs in them or what they read. */
const treatedBySpecialRules: readonly string[] = [
  'AWS::Batch::ComputeEnvironment',
  'AWS::Batch::JobQueue',
  'AWS::Lambda::EventSourceMapping',
  'AWS::StepFunctions::StateMachine',
];

/** The configs of all registries by member, those of types that are not compiled yet among them. */
const examples: readonly (readonly [string, string])[] = [
  ...[...events, ...functionEvents, ...packagings, ...resources].map(({ type, example }) => [type, example] as const),
  ...rules.flatMap(({ type, trips, spares, example }) =>
    Object.entries({ trips, spares, example }).map(([key, text]) => [`${type}.${key}`, text] as const),
  ),
];

/** The resources that the compiler contributes to the stacks of all examples, each with its example and logical id. */
const contributed: readonly (readonly [string, ResourceContribution])[] = examples.flatMap(([name, text]) =>
  [...(linked(text).value?.resources ?? [])]
    .filter(([, { from }]) => from[0] !== 'cloudformationResources')
    .map(([id, resource]) => [`${name}: ${id} ${resource.body.Type}`, resource] as const),
);
const those = (matches: (resource: ResourceContribution) => boolean) =>
  contributed.filter(([, resource]) => matches(resource)).map(([name]) => name);

describe('holdsData of the resources of every example', () => {
  test('is kept or deleted for none of a stateless type, which the check for losses skips', () => {
    expect(those(({ holdsData }) => holdsData !== 'no').length).toBeGreaterThan(1);
    expect(those(({ holdsData, body }) => holdsData !== 'no' && statelessTypes.has(body.Type))).toEqual([]);
  });

  test('is no only for a stateless type or one with a rule of its own in the check for losses', () => {
    const passes = ({ Type }: ResourceContribution['body']) =>
      statelessTypes.has(Type) || treatedBySpecialRules.includes(Type);
    expect(those(({ holdsData, body }) => holdsData === 'no' && !passes(body))).toEqual([]);
  });

  test('is no for each type with a rule of its own, none of which is stateless', () => {
    const types = contributed.map(([, { body, holdsData }]) => `${body.Type} ${holdsData}`);
    expect(
      [...new Set(types)].filter((type) => treatedBySpecialRules.includes(type.split(' ')[0] ?? '')).sort(),
    ).toEqual(treatedBySpecialRules.map((type) => `${type} no`));
    expect(treatedBySpecialRules.filter((type) => statelessTypes.has(type))).toEqual([]);
  });
});
