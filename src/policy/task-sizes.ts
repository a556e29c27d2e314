import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';

/** The kinds of things with a size: jobs, tasks of ECS, as a service has, and functions. */
export type Sized = 'job' | 'task' | 'function';

/** An amount that one of them asks for: vCPUs, MiB of memory, or GPUs. */
export interface Amount {
  readonly of: Sized;
  /** Not a number where only CloudFormation knows it. */
  readonly amount: number;
}

/**
 * MB of memory with which a function has one vCPU; Lambda gives it vCPUs in proportion to its memory:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
 */
export const memoryOfCpu = 1_769;

/** Types whose `Cpu` and `Memory` are those of a task. */
const ofTasks: ReadonlySet<string> = new Set(['AWS::ECS::TaskDefinition', 'AWS::ECS::ExpressGatewayService']);

/**
 * Returns the vCPUs or MiB that a task definition writes: `1024` and `1 vCPU` are one vCPU, `2048` and `2 GB` are 2,048 MiB.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const taskAmount = (written: Expression, key: 'Cpu' | 'Memory'): number => {
  const [, number, unit] = /^ *([0-9.]+) *(vcpu|gb)? *$/i.exec(String(written)) ?? [];
  if (number === undefined) return Number.NaN;
  if (unit !== undefined) return Number(number) * (key === 'Memory' ? 1_024 : 1);
  return Number(number) / (key === 'Cpu' ? 1_024 : 1);
};

/** Returns what a task asks for as a whole, or each of its containers where the task names nothing. */
const ofTask = (properties: Record<string, Expression>, key: 'Cpu' | 'Memory'): Expression[] => {
  if (properties[key] !== undefined) return [properties[key]];
  const containers = Array.isArray(properties.ContainerDefinitions) ? properties.ContainerDefinitions : [];
  return containers.flatMap((one: Expression) => (isMap(one) && one[key] !== undefined ? [one[key]] : []));
};

/** Returns the vCPUs (`maxCpu`) or MiB of memory (`maxMemory`) that a resource asks for; none for one that is neither. */
export const amountsOf = ({ body }: ResourceContribution, limit: 'maxCpu' | 'maxMemory'): Amount[] => {
  const properties = (body.Properties ?? {}) as Record<string, Expression>;
  const key = limit === 'maxCpu' ? 'Cpu' : 'Memory';
  if (ofTasks.has(body.Type))
    return ofTask(properties, key).map((one) => ({ of: 'task', amount: taskAmount(one, key) }));
  if (body.Type !== 'AWS::Lambda::Function' || properties.MemorySize === undefined) return [];
  const memory = Number(properties.MemorySize);
  return [{ of: 'function', amount: limit === 'maxCpu' ? memory / memoryOfCpu : memory }];
};
