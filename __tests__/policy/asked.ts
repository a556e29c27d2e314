import type { ExpressionMap } from '../../src/cloudformation/expression.ts';
import { type Amount, type Limit, limits } from '../../src/policy/limits.ts';

export const [cpu, memory, gpu] = limits;

/** Returns a resource's requirements as AWS Batch has them. */
export const requirements = (...written: readonly (readonly [unknown, unknown])[]) => ({
  ResourceRequirements: written.map(([Type, Value]) => ({ Type, Value })),
});
export const vcpus = (count: number) => requirements(['VCPU', String(count)]);

/** Returns a reader of what is asked for as text, such as `4 of a job`. */
export const asText =
  (asked: (value: ExpressionMap, limit: Limit) => Amount[]) =>
  (value: object, limit: Limit = cpu): string[] =>
    asked(value as ExpressionMap, limit).map(({ of, amount }) => `${amount} of a ${of}`);
