import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { redacted } from '../../diagnostics/secret.ts';
import { adviceOn } from '../../doctor/known-failures.ts';
import { failureReasons } from '../../generated/failure-reasons.ts';
import type { World } from '../../ports/world.ts';
import type { FailureCause } from '../../report/failure-markdown.ts';
import type { StackEvent } from '../../stack/deployed-stack.ts';
import { rootCauses } from '../../stack/root-cause.ts';
import { resourceIn } from '../../stack/template-changes.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { FailedResource, FailureReason } from './failed-resource.ts';

/** Most resources whose services are asked: the first ones; what fails later follows from them. */
const mostAsked = 10;

/** Returns a resource by an event about it, with what its service may be asked about. */
export const failedResource = (
  { logicalId, physicalId, type, reason = '', at }: StackEvent,
  events: readonly StackEvent[],
  template: Expression | undefined,
): FailedResource => {
  const propertiesOf = (id: string) => Object(resourceIn(template, id)?.Properties) as FailedResource['properties'];
  return {
    ...{ logicalId, physicalId, type, reason, at, propertiesOf },
    properties: propertiesOf(logicalId),
    physicalIdOf: (id) => events.findLast((event) => event.logicalId === id && event.physicalId !== '')?.physicalId,
  };
};

/**
 * Asks services about a resource, and returns what they tell, as whole sentences. Calls `onProblem` where one cannot be asked,
 * which throws what must end the asking.
 */
export const askServices = async (
  world: World,
  resource: FailedResource,
  questions: readonly FailureReason[],
  onProblem: (problem: unknown, of: FailureReason) => void,
): Promise<readonly string[]> => {
  const told: string[] = [];
  for (const one of questions)
    try {
      told.push(...(await one.ask(world, resource)));
    } catch (problem) {
      onProblem(problem, one);
    }
  return told.map((words) => words.replace(/\.?$/, '.'));
};

/** Asks the services of a failed resource. What they refuse to tell is left out: the deployment has failed all the same. */
const ask = (world: World, failed: FailedResource): Promise<readonly string[]> =>
  askServices(
    world,
    failed,
    failureReasons.filter(({ knows }) => knows(failed)),
    (problem) => {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      world.console.info(`Why ${failed.logicalId} failed could not be asked: ${problem.message}`);
    },
  );

/**
 * Returns the resources that failed first in an operation, with CloudFormation's reason, what their own services say of
 * it, what to do, and the place in the config that asked for them.
 */
export const findReasons = async (
  world: World,
  { template, locate }: Pick<Compiled, 'locate'> & Partial<Pick<Compiled, 'template'>>,
  events: readonly StackEvent[],
): Promise<readonly FailureCause[]> => {
  const causes: FailureCause[] = [];
  for (const [index, event] of rootCauses(events).entries()) {
    const { logicalId, type, reason = '' } = event;
    const failed = failedResource(event, events, template);
    const told = index < mostAsked ? await ask(world, failed) : [];
    const whole = [reason, ...told].filter(Boolean).join(' ');
    const advice = adviceOn({ type, reason: whole });
    const place = locate(logicalId);
    causes.push({
      ...{ logicalId, type, reason: redacted(whole) },
      ...(advice === undefined ? {} : { advice: redacted(advice) }),
      ...(place ? { place } : {}),
    });
  }
  return causes;
};
