import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { ExpressionMap } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { type Amount, type Limit, limits, type Sized } from './limits.ts';
import { amountsOfMachine } from './machine-sizes.ts';
import type { Policy } from './policy.ts';
import { amountsIn } from './run-sizes.ts';
import { amountsOfTargets } from './target-sizes.ts';
import { amountsOf, memoryOfCpu } from './task-sizes.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** The readers of what a resource asks for, by the type of CloudFormation that decides how much a run gets. */
const ofRuns: Readonly<Record<string, (properties: ExpressionMap, limit: Limit) => Amount[]>> = {
  'AWS::Batch::JobDefinition': amountsIn,
  'AWS::StepFunctions::StateMachine': amountsOfMachine,
  'AWS::Events::Rule': amountsOfTargets,
  'AWS::EventsV2::Subscriber': amountsOfTargets,
  'AWS::Pipes::Pipe': amountsOfTargets,
  'AWS::Scheduler::Schedule': amountsOfTargets,
};

/** The beginnings of sentences about what asks for an amount. */
const subjects: Readonly<Record<Sized, string>> = {
  job: 'A job',
  task: 'A task of a service',
  function: 'A function',
};

/** Returns the resource of the config that a template's resource was made of; undefined for any other. */
const ownerOf = ({ config }: Judged, resource: ResourceContribution) => {
  const at = placeOf(resource);
  return at[0] === 'resources' ? config.resources[String(at[1])] : undefined;
};

/**
 * True for a resource that is no machinery of ours, or one that an override may have changed: functions that start jobs have
 * sizes of ours.
 */
const isAuthors = (judged: Judged, resource: ResourceContribution): boolean => {
  const owner = ownerOf(judged, resource);
  if (owner === undefined) return placeOf(resource)[0] === 'cloudformationResources';
  return resource.body.Type !== 'AWS::Lambda::Function' || owner.type === 'function' || owner.overrides !== undefined;
};

/** Returns the place of the number in the config, if that is too large; else of the resource, for an override. */
const placeIn = (judged: Judged, resource: ResourceContribution, { key, property }: Limit, most: number): Path => {
  const at = placeOf(resource);
  const owner = ownerOf(judged, resource);
  const { resources = {}, memory } = (owner?.properties ?? {}) as {
    readonly resources?: Readonly<Partial<Record<string, number>>>;
    readonly memory?: number;
  };
  if (owner?.type === 'function' && memory !== undefined) {
    if ((key === 'maxCpu' ? memory / memoryOfCpu : memory) > most) return [...at, 'properties', 'memory'];
  } else if (Number(resources[property]) > most) return [...at, 'properties', 'resources', property];
  return owner?.overrides === undefined ? at : [...at, 'overrides'];
};

/** Returns the amounts of a kind that a resource asks for, each once. */
const askedFor = (judged: Judged, resource: ResourceContribution, limit: Limit): Amount[] => {
  const { Type, Properties = {} } = resource.body;
  const ofRun = Object.hasOwn(ofRuns, Type) ? ofRuns[Type] : undefined;
  if (ofRun === undefined) return isAuthors(judged, resource) ? amountsOf(resource, limit) : [];
  const amounts = ofRun(Properties as ExpressionMap, limit);
  return [...new Map(amounts.map((one) => [`${one.of} ${one.amount}`, one])).values()];
};

/** Returns the sentence about an amount that a policy does not allow. */
const sentenceOf = ({ of, amount }: Amount, { key, unit }: Limit, most: number): string => {
  const may = `${subjects[of]} may have ${most} ${unit} at most, and`;
  if (!Number.isFinite(amount)) {
    const known = of === 'function' ? 'to CloudFormation' : 'to CloudFormation or to the run';
    return `${may} what this one gets is known only ${known}.`;
  }
  const byMemory = of === 'function' && key === 'maxCpu';
  const rounded = Math.ceil(amount * 100) / 100;
  return byMemory
    ? `${may} this one has ${rounded} by its memory: AWS gives a function one for every ${memoryOfCpu.toLocaleString('en')} MiB.`
    : `${may} this one has ${rounded}.`;
};

/** Returns what to do about an amount that a policy does not allow. */
const hintOf = ({ of }: Amount, { key, property, unit }: Limit, most: number): string => {
  if (most === 0) return `Take ${property} out.`;
  return of === 'function' && key === 'maxCpu'
    ? `Ask for ${most * memoryOfCpu} MiB of memory or less.`
    : `Ask for ${most} ${unit} or less.`;
};

/**
 * Returns a violation for each job, each task of a service and each function that asks for more than a policy allows, or for
 * an amount that nobody knows yet.
 */
export const oversized = (policy: Policy, judged: Judged): Violation[] =>
  limits.flatMap((limit) => {
    const most = policy[limit.key];
    if (most === undefined) return [];
    return [...judged.resources.values()].flatMap((resource) =>
      askedFor(judged, resource, limit)
        .filter(({ amount }) => !(amount <= most))
        .map((one) => ({
          code: limit.code,
          path: placeIn(judged, resource, limit, most),
          sentence: sentenceOf(one, limit, most),
          hint: hintOf(one, limit, most),
        })),
    );
  });
