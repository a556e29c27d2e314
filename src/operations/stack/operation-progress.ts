import { redacted } from '../../diagnostics/secret.ts';
import type { Console } from '../../ports/machine.ts';
import type { OperationListener } from '../../ports/stacks.ts';
import { duration } from '../../report/plain-text.ts';
import type { StackEvent } from '../../stack/deployed-stack.ts';

/** Milliseconds without a line after which the log says that the operation goes on. */
const heartbeatEvery = 30_000;

/** Actions of CloudFormation's `ResourceStatus`: while they run, done, and failed. */
const words: Readonly<Record<string, readonly [string, string, string]>> = {
  CREATE: ['creating', 'created', 'not created'],
  UPDATE: ['updating', 'updated', 'not updated'],
  DELETE: ['deleting', 'deleted', 'not deleted'],
  IMPORT: ['importing', 'imported', 'not imported'],
  ROLLBACK: ['rolling back', 'rolled back', 'not rolled back'],
  UPDATE_ROLLBACK: ['rolling back', 'rolled back', 'not rolled back'],
  IMPORT_ROLLBACK: ['rolling back', 'rolled back', 'not rolled back'],
};

/** A resource that CloudFormation works on. */
interface Running {
  readonly logicalId: string;
  readonly type: string;
  /** `creating`. */
  readonly doing: string;
  /** Milliseconds since the epoch, by CloudFormation's clock. */
  readonly since: number;
}

/** Returns the time of day as the log has it, in UTC: `12:00:15`. */
export const time = (at: Date): string => at.toISOString().slice(11, 19);

/**
 * Returns the parts of `UPDATE_ROLLBACK_IN_PROGRESS`: its action in words, while it runs, done, and failed, and its state,
 * `IN_PROGRESS`.
 */
export const statusParts = (status: string): { readonly action: readonly string[]; readonly state: string } => {
  const [, action = status, state = ''] =
    /^(\w{1,32}?)_(COMPLETE_CLEANUP_IN_PROGRESS|IN_PROGRESS|COMPLETE|FAILED|SKIPPED)$/.exec(status) ?? [];
  const known = action.toLowerCase().replaceAll('_', ' ');
  return { action: words[action] ?? [known, `${known}: done`, `${known}: failed`], state };
};

/** Returns the reason of an event without secrets; empty for what CloudFormation says of every resource. */
const reasonOf = ({ reason = '' }: StackEvent): string =>
  /^(Resource (creation|deletion) Initiated|User Initiated)$/.test(reason) ? '' : redacted(reason);

/** Returns the name of a resource in the log: `Queue (AWS::SQS::Queue)`. */
export const named = ({ logicalId, type }: Pick<StackEvent, 'logicalId' | 'type'>): string => `${logicalId} (${type})`;

/**
 * Reports an operation of CloudFormation in the log: a line for each resource when its work ends, with the time that it
 * took, and its reason if it failed; a line when the stack is rolled back; and after 30 seconds without a line one that
 * names what takes so long. A terminal shows in its last line, until the next one, how much is done. `changing` has the logical
 * ids of the resources that change, if they are known: each counts once, and what CloudFormation cleans up or undoes is
 * none of them.
 */
export const operationProgress = (
  console: Pick<Console, 'info' | 'status'>,
  changing?: readonly string[],
): OperationListener => {
  const running = new Map<string, Running>();
  const expected = changing && new Set(changing);
  const done = new Set<string>();
  let phase: 'forward' | 'cleanup' | 'rollback' = 'forward';
  let spokeAt: number | undefined;

  const say = (at: number, line: string): void => {
    spokeAt = at;
    console.info(line);
  };

  /** Resources under way, the longest first. */
  const slowest = (): readonly Running[] => [...running.values()].sort((one, other) => one.since - other.since);

  const underWay = (at: number): string => {
    const [first, ...others] = slowest();
    if (first === undefined) return 'waiting for CloudFormation';
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return `${first.doing} ${named(first)} for ${duration(at - first.since)}${more}`;
  };

  /** Returns how much is done, in the words of the phase. */
  const count = (): string => {
    if (phase === 'rollback') return `rolling back, ${done.size} undone`;
    const words = expected === undefined ? `${done.size} done` : `${done.size} of ${expected.size}`;
    return phase === 'cleanup' ? `${words}, cleaning up` : words;
  };

  const aboutStack = (event: StackEvent): void => {
    const { action, state } = statusParts(event.status);
    const reason = reasonOf(event);
    const isBack = action[0] === 'rolling back';
    if (state === 'COMPLETE_CLEANUP_IN_PROGRESS' && !isBack) phase = 'cleanup';
    // The rollback counts its resources from the beginning.
    if (isBack && state === 'IN_PROGRESS') {
      phase = 'rollback';
      done.clear();
      running.clear();
      say(event.at.getTime(), `${time(event.at)}  rolling back the stack${reason === '' ? '' : `: ${reason}`}`);
    }
    if (state === 'FAILED') say(event.at.getTime(), `${time(event.at)}  the stack is ${action[2]}: ${reason}`);
  };

  const aboutResource = (event: StackEvent): void => {
    const { action, state } = statusParts(event.status);
    const at = event.at.getTime();
    const { logicalId, type } = event;
    const [doing = '', ended = '', failed = ''] = action;
    if (state === 'IN_PROGRESS') {
      const known = running.get(logicalId);
      if (known?.doing !== doing) running.set(logicalId, { logicalId, type, doing, since: at });
      return;
    }
    const since = running.get(logicalId)?.since;
    running.delete(logicalId);
    if (phase === 'rollback' || (expected?.has(logicalId) ?? true)) done.add(logicalId);
    const took = since === undefined ? '' : `  ${duration(at - since)}`;
    const reason = reasonOf(event);
    const word = { FAILED: failed, SKIPPED: 'kept' }[state] ?? ended;
    say(at, `${time(event.at)}  ${word.padEnd(12)} ${named(event)}${took}${reason === '' ? '' : `  ${reason}`}`);
  };

  return {
    onEvent: (event) => {
      if (event.physicalId === event.stackId) aboutStack(event);
      else aboutResource(event);
    },
    onLook: async (at) => {
      spokeAt ??= at;
      console.status?.(`${count()} · ${underWay(at)}`);
      if (at - spokeAt >= heartbeatEvery) say(at, `${time(new Date(at))}  still ${underWay(at)}`);
    },
    onEnd: () => console.status?.(undefined),
  };
};
