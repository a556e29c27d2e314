import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { Amount, Limit, Sized } from './limits.ts';
import { branchesOf, requirementOf, valuesOf } from './written-values.ts';

/**
 * MB of memory with which a function has one vCPU; Lambda gives it vCPUs in proportion to its memory:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
 */
export const memoryOfCpu = 1_769;

/** The keys with the containers of a task: as it is defined, and as a start overrides it. */
const containerKeys = ['ContainerDefinitions', 'ContainerOverrides'] as const;

/** Types whose `Cpu` and `Memory` are those of a task. */
const ofTasks: ReadonlySet<string> = new Set([
  'AWS::ECS::TaskDefinition',
  'AWS::ECS::DaemonTaskDefinition',
  'AWS::ECS::ExpressGatewayService',
]);

/**
 * Returns the vCPUs or MiB that a task definition writes: `1024` and `1 vCPU` are one vCPU, `2048` and `2 GB` are 2,048 MiB.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const taskAmount = (written: Expression, { key }: Limit): number => {
  const [, number, unit] = /^([0-9.]+) *(vcpu|gb)?$/i.exec(String(written).trim()) ?? [];
  if (number === undefined) return Number.NaN;
  if (unit !== undefined) return Number(number) * (key === 'maxMemory' ? 1_024 : 1);
  return Number(number) / (key === 'maxCpu' ? 1_024 : 1);
};

/**
 * Returns what containers that run beside each other ask for together: the sum of the most that each may ask for; none if
 * no container asks for anything.
 */
export const sumOf = (of: Sized, containers: Expression, each: (one: ExpressionMap) => number[]): Amount[] => {
  if (!Array.isArray(containers)) return [{ of, amount: Number.NaN }];
  const asked = (containers as readonly Expression[]).map((one) =>
    branchesOf(one).flatMap((branch) => (isMap(branch) && !hasFunction(branch) ? each(branch) : [Number.NaN])),
  );
  if (asked.every((amounts) => amounts.length === 0)) return [];
  return [{ of, amount: asked.reduce((sum, amounts) => sum + Math.max(0, ...amounts), 0) }];
};

/** Returns what a task or one of its containers writes itself; a container's reservation counts if that is all it has. */
const written = (map: ExpressionMap, limit: Limit, keys: readonly string[] = limit.task): number[] => {
  const values = keys.map((key) => valuesOf(map, key)).find((found) => found.length > 0) ?? [];
  return values.map((value) => taskAmount(value, limit));
};

/** Returns the GPUs that a container requires, or the amounts of another kind. */
const requiredBy = (container: ExpressionMap, limit: Limit): number[] =>
  valuesOf(container, 'ResourceRequirements').flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((one: Expression) => (isMap(one) ? requirementOf(one, limit) : [Number.NaN]))
      : [Number.NaN],
  );

/** True for a definition of a task of ECS, and for what overrides one. */
export const isTask = (map: ExpressionMap): boolean =>
  map.ContainerDefinitions !== undefined ||
  Array.isArray(map.ContainerOverrides) ||
  Array.isArray(map.containerOverrides);

/**
 * Returns what a task asks for by its definition or by what overrides it: as a whole, which its containers share, else all of
 * its containers together.
 */
export const amountsOfTask = (task: ExpressionMap, limit: Limit): Amount[] => {
  const whole = written(task, limit, limit.task.slice(0, 1));
  if (whole.length > 0) return whole.map((amount) => ({ of: 'task', amount }));
  return containerKeys
    .flatMap((key) => valuesOf(task, key))
    .flatMap((containers) =>
      sumOf('task', containers, (one) => (limit.key === 'maxGpu' ? requiredBy(one, limit) : written(one, limit))),
    );
};

/** Returns the vCPUs, MiB of memory or GPUs that a task or function asks for; none for a resource that is neither. */
export const amountsOf = ({ body }: ResourceContribution, limit: Limit): Amount[] => {
  const properties = (body.Properties ?? {}) as ExpressionMap;
  if (ofTasks.has(body.Type)) return amountsOfTask(properties, limit);
  if (body.Type !== 'AWS::Lambda::Function' || limit.key === 'maxGpu') return [];
  return valuesOf(properties, 'MemorySize').map((size) => ({
    of: 'function',
    amount: limit.key === 'maxCpu' ? Number(size) / memoryOfCpu : Number(size),
  }));
};
