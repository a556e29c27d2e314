import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { CompiledConfig } from '../../src/operations/compile/assemble.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { compiledAnySizeFrom, region, resourcesOf } from './compiling.ts';
import type { WrittenConfig } from './written-config.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const quota = 10_240;

/** Replaces the functions of a policy by what AWS makes of them; resources without a name get one as AWS generates it. */
const written = (value: Expression): Expression => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(written);
  const of = value as Record<string, Expression>;
  const [id] = [of['Fn::GetAtt'] ?? (of.Ref && !`${of.Ref}`.startsWith('AWS::') ? of.Ref : undefined)].flat();
  if (id !== undefined) return `arn:aws:logs:us-east-1:123456789012:log-group:shop-dev-${id}-AbCdEfGhIjKl`;
  if (Object.keys(of).some((key) => key === 'Ref' || key.startsWith('Fn::'))) return resolved(value);
  return Object.fromEntries(Object.entries(of).map(([key, item]) => [key, written(item)]));
};

/** Returns the roles of a template with the characters of their inline policies. */
const sizesOf = (compiled: CompiledConfig): { id: string; owner: string; size: number }[] =>
  Object.entries(resourcesOf(compiled)).flatMap(([id, { Type, Properties, Metadata }]) => {
    if (Type !== 'AWS::IAM::Role') return [];
    const policies = (Properties?.Policies ?? []) as { PolicyDocument: Expression }[];
    const size = policies.reduce((sum, one) => sum + JSON.stringify(written(one.PolicyDocument)).length, 0);
    return [{ id, owner: Metadata?.['batch-job']?.path ?? '', size }];
  });

const job = (more: object = {}) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1' } }, ...more },
    resources: { cpu: 1, memory: 900 },
    ...more,
  },
});
const plans = fc.record({
  jobs: fc.nat(12),
  queues: fc.nat(50),
  buckets: fc.nat(50),
  topics: fc.nat(90),
  secrets: fc.nat(90),
  foreign: fc.nat(90),
  letters: fc.integer({ min: 1, max: 30 }),
});

/** Returns a config whose job `conductor` has so many connections, statements, secrets and events. */
const configOf = (plan: typeof plans extends fc.Arbitrary<infer T> ? T : never): WrittenConfig => {
  const word = 'x'.repeat(plan.letters);
  const many = (count: number, one: (name: string) => object) =>
    Array.from({ length: count }, (_, index) => one(`${word}${index}`));
  const others = Object.fromEntries([
    ...many(plan.jobs, (name) => [`j${name}`, job()]),
    ...many(plan.queues, (name) => [`q${name}`, { type: 'sqs-queue' }]),
    ...many(plan.buckets, (name) => [`b${name}`, { type: 'bucket' }]),
  ] as [string, WrittenConfig['resources'][string]][]);
  const environment = many(plan.secrets, (name) => ({ name: `S${name}`, value: `$Secret('${name}')` }));
  const events = many(plan.foreign, (name) => ({
    type: 'sqs',
    properties: { sqsQueueArn: `arn:aws:sqs:${region}:123456789012:${name}` },
  }));
  const Resource = many(plan.topics, (name) => `arn:aws:sns:us-east-1:123456789012:${name}` as never);
  const conductor = job();
  Object.assign(conductor.properties.container, { environment });
  Object.assign(conductor.properties, {
    connectTo: Object.keys(others),
    events,
    ...(Resource.length ? { iamRoleStatements: [{ Action: ['sns:Publish'], Resource }] } : {}),
  });
  return { serviceName: 'shop', resources: { ...others, conductor } };
};

test('a role has inline policies that IAM takes, or its job is refused or warned of', async () => {
  const seen = { fits: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const compiled = await compiledAnySizeFrom(configOf(plan));
      for (const { id, owner, size } of sizesOf(compiled)) {
        const told = compiled.diagnostics.filter(
          ({ code, sentence }) => code === 'config/policy-too-large' && sentence.includes(` ${id} `),
        );
        if (size > quota) {
          expect([id, size, told.map(({ place }) => place)]).toEqual([id, size, [{ path: owner.split('.') }]]);
          seen.refused += 1;
        } else {
          expect([id, size, told.filter(({ severity }) => severity === 'error')]).toEqual([id, size, []]);
          seen.fits += 1;
        }
      }
    }),
    {
      numRuns: 12,
      examples: [[{ jobs: 0, queues: 0, buckets: 0, topics: 400, secrets: 0, foreign: 0, letters: 9 }]],
    },
  );
  expect(seen.fits).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
});
