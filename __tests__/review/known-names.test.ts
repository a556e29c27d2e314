import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { resources } from '../../src/generated/resources.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { typeIn } from '../../src/review/known-names.ts';
import { linked } from '../fakes/linked.ts';

const all: readonly AnyResource[] = resources;

describe('the type of a resource that only the former template has', () => {
  test.each(all.filter(({ later }) => !later).map((member) => [member.type, member.example]))(
    'is never that of another one in the example of %s',
    (_, example) => {
      const contributions = [...(linked(example).value?.resources ?? [])];
      const template = {
        Resources: Object.fromEntries(contributions.map(([id, { body }]) => [id, body])),
      } as unknown as Expression;
      for (const [name, { type }] of Object.entries(parse(example).resources as Record<string, { type: string }>))
        expect([type, undefined]).toContain(typeIn(template, name));
    },
  );

  const typeOf = (ids: Readonly<Record<string, string>>) =>
    typeIn(
      {
        Resources: Object.fromEntries(Object.entries(ids).map(([id, Type]) => [id, { Type }])),
      } as unknown as Expression,
      'orders',
    );

  test('is known by its main resource, and not by a secret that several types have', () => {
    const OrdersConnectionSecret = 'AWS::SecretsManager::Secret';
    expect(typeOf({ OrdersConnectionSecret })).toBeUndefined();
    expect(typeOf({ OrdersConnectionSecret, OrdersDbInstance: 'AWS::RDS::DBInstance' })).toBe('relational-database');
    expect(typeOf({ OrdersConnectionSecret, OrdersDbCluster: 'AWS::RDS::DBCluster' })).toBe('relational-database');
    expect(typeOf({ OrdersConnectionSecret, OrdersCluster: 'MongoDB::Atlas::Cluster' })).toBe('mongo-db-atlas-cluster');
    expect(typeOf({ OrdersCluster: 'AWS::ECS::Cluster', OrdersService: 'AWS::ECS::Service' })).toBe('private-service');
  });
});
