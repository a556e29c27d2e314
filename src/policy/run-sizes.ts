import { type Expression, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { Amount, Limit, Sized } from './limits.ts';
import { amountsOfTask, isTask, sumOf } from './task-sizes.ts';
import { branchesOf, hasPlaceholder, requirementOf, valuesOf } from './written-values.ts';

/** Returns the amount that nobody knows before CloudFormation or the run does. */
export const unknown = (of: Sized): Amount[] => [{ of, amount: Number.NaN }];

/** The keys of a job or task that hold maps and lists, in which sizes stand. */
const holding =
  /^(?:Container|Containers|ContainerDefinitions|ContainerOverrides|ContainerProperties|EcsProperties|EcsPropertiesOverride|EksProperties|EksPropertiesOverride|InitContainers|Limits|NodeOverrides|NodeProperties|NodePropertyOverrides|NodeRangeProperties|Overrides|PodProperties|Requests|ResourceRequirements|Resources|TaskProperties)(?:\.\$)?$/;
/** Those of them that belong to tasks of ECS alone. */
const ofTasks = /^(?:ContainerDefinitions|Overrides)/;
/** The keys of a job that hold what its program reads. */
const free: ReadonlySet<string> = new Set(['Environment', 'Parameters', 'Tags']);

/** True for text or a function in the place of a map, of which nothing is known. */
export const isComputed = (item: Expression): boolean =>
  branchesOf(item).some((one) => typeof one === 'string' || hasFunction(one));

/** True for what holds sizes and is computed, or a list of which a part is. */
const isUnknown = (key: string, item: Expression): boolean =>
  hasPlaceholder(key) ||
  (holding.test(key) &&
    branchesOf(item).some((one) => (Array.isArray(one) ? one.some(isComputed) : isComputed(one as Expression))));

/**
 * Returns the amount of a kind that a container of a pod asks for below `Limits` or `Requests`, in the units of Kubernetes:
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerResourceRequirements.html
 */
const podAmounts = (key: string, item: Expression, { pod }: Limit): Amount[] => {
  if (!/^(?:Limits|Requests)$/i.test(key) || !isMap(item)) return [];
  const units: Readonly<Record<string, number>> = pod === 'memory' ? { Mi: 1, Gi: 1_024 } : { m: 0.001 };
  return valuesOf(item, pod).map((value) => {
    const [, number, unit = ''] = /^([0-9.]+)([A-Za-z]+)?$/.exec(String(value)) ?? [];
    return { of: 'job', amount: Number(number) * (unit === '' ? 1 : (units[unit] ?? Number.NaN)) };
  });
};

/** Returns the amounts of a kind in what a key of a job or task holds. */
const amountsAt = (key: string, item: Expression, limit: Limit): Amount[] => {
  if (isUnknown(key, item)) return unknown(ofTasks.test(key) ? 'task' : 'job');
  if (free.has(key)) return [];
  if (key === 'Containers')
    return branchesOf(item).flatMap((list) =>
      sumOf('job', list, (one) => amountsIn(one, limit).map(({ amount }) => amount)),
    );
  if (key === 'Overrides') return branchesOf(item).flatMap((one) => (isMap(one) ? amountsOfTask(one, limit) : []));
  return [...podAmounts(key, item, limit), ...amountsIn(item, limit)];
};

/** The keys of a task that say its size. */
const taskKeys = /^(?:ContainerDefinitions|ContainerOverrides|Cpu|Memory)(?:\.\$)?$/;

/**
 * Returns every amount of a kind that a job or task may ask for anywhere in its definition or in what overrides it: in
 * `ResourceRequirements`, in `Limits` and `Requests` of a pod, in the former `Vcpus` and `Memory`, and in what is a task's.
 * Containers of one job count together.
 */
export const amountsIn = (value: Expression | undefined, limit: Limit): Amount[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => amountsIn(item, limit));
  if (!isMap(value)) return [];
  const entries = Object.entries<Expression>(value);
  const inner = (of: typeof entries): Amount[] => of.flatMap(([key, item]) => amountsAt(key, item, limit));
  if (isTask(value)) return [...amountsOfTask(value, limit), ...inner(entries.filter(([key]) => !taskKeys.test(key)))];
  const former = limit.former === undefined ? [] : valuesOf(value, limit.former).map(Number);
  const own = [...requirementOf(value, limit), ...former].map((amount): Amount => ({ of: 'job', amount }));
  return [...own, ...inner(entries)];
};
