import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { redacted } from '../../diagnostics/secret.ts';
import { failureReasons } from '../../generated/failure-reasons.ts';
import type { OperationListener } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import { duration } from '../../report/plain-text.ts';
import type { StackEvent } from '../../stack/deployed-stack.ts';
import type { FailedResource, FailureReason } from './failed-resource.ts';
import { askServices, failedResource } from './find-reasons.ts';
import { named, statusParts, time } from './operation-progress.ts';

/** Milliseconds until a resource that still changes is asked about again. */
const askAgainAfter = 10 * 60_000;

/** Most resources of an operation that are asked about: the first ones; others mostly wait for them. */
const mostAsked = 10;

/** Milliseconds before which no resource takes unusually long. */
const soonest = Math.min(...failureReasons.flatMap(({ slowAfter = [] }) => slowAfter));

/** A resource that CloudFormation works on, by its first event of that. */
interface Running {
  readonly event: StackEvent;
  /** `creating`. */
  readonly doing: string;
}

/**
 * Returns a listener that, beside what another one does, asks the services of resources that change for unusually long what
 * keeps them, by the questions that have a `slowAfter`, and logs it. Each resource is asked about once, and then at most
 * every ten minutes; nothing is asked before. What AWS refuses is a line of the log, and is not asked again.
 */
export const explainSlow = (
  world: World,
  template: Expression | undefined,
  listener: OperationListener,
): OperationListener => {
  const events: StackEvent[] = [];
  const running = new Map<string, Running>();
  /** Logical ids with the time of the last question. */
  const asked = new Map<string, number>();
  const refused = new Set<FailureReason>();

  const hear = (event: StackEvent): void => {
    events.push(event);
    const { logicalId } = event;
    const { action, state } = statusParts(event.status);
    const [doing = ''] = action;
    if (event.physicalId === event.stackId) {
      if (doing === 'rolling back' && state === 'IN_PROGRESS') running.clear();
    } else if (state !== 'IN_PROGRESS') running.delete(logicalId);
    else if (running.get(logicalId)?.doing !== doing) running.set(logicalId, { event, doing });
  };

  /** Returns a resource as it is now, and its questions that are due; none while it does not take long. */
  const questionsAbout = ({ event }: Running, at: number) => {
    const takes = at - event.at.getTime();
    const now = failedResource({ ...event, reason: '', at: new Date(at) }, events, template);
    const resource = { ...now, physicalId: now.physicalIdOf(event.logicalId) ?? '' };
    const questions = failureReasons.filter(
      (one) => takes >= (one.slowAfter ?? Number.POSITIVE_INFINITY) && !refused.has(one) && one.knows(resource),
    );
    return { resource, takes, questions };
  };

  /** True for a resource that may take long, and that has not been asked about for long enough. */
  const isFree = ({ event }: Running, at: number): boolean => {
    if (at - event.at.getTime() < soonest) return false;
    const last = asked.get(event.logicalId);
    return last === undefined ? asked.size < mostAsked : at - last >= askAgainAfter;
  };

  const ask = (resource: FailedResource, questions: readonly FailureReason[]): Promise<readonly string[]> =>
    askServices(world, resource, questions, (problem, one) => {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      // The change goes on whether or not anybody may say what keeps it.
      refused.add(one);
      world.console.info(`Why ${resource.logicalId} takes so long could not be asked: ${redacted(problem.message)}`);
    });

  /** Asks about one resource, the one that takes the longest of those that are due: looks are two seconds apart. */
  const explain = async (at: number): Promise<void> => {
    for (const one of [...running.values()].filter((each) => isFree(each, at))) {
      const { resource, takes, questions } = questionsAbout(one, at);
      if (questions.length === 0) continue;
      asked.set(resource.logicalId, at);
      const told = await ask(resource, questions);
      if (told.length === 0) return;
      const why = redacted(told.join(' '));
      world.console.info(
        `${time(new Date(at))}  ${named(resource)} has been ${one.doing} for ${duration(takes)}: ${why}`,
      );
      return;
    }
  };

  return {
    onEvent: (event) => {
      listener.onEvent(event);
      hear(event);
    },
    onLook: async (at) => {
      await listener.onLook?.(at);
      await explain(at);
    },
    onEnd: () => listener.onEnd?.(),
  };
};
