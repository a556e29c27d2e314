import { oneLine } from '../diagnostics/one-line.ts';
import { startFailureIn } from './start-failures.ts';
import { adviceOf, type PoolSource } from './stuck-reasons.ts';

/** A start of an instance that Auto Scaling tried for a compute environment, and that failed. */
export interface FailedStart {
  readonly at: Date;
  /** AWS's `StatusMessage`. */
  readonly reason: string;
}

/** An instance of a compute environment. */
export interface PoolInstance {
  readonly id: string;
  /** State in EC2: `pending`, `running`, `shutting-down`, `terminated`, … An instance that ended is listed for about an hour. */
  readonly state: string;
  /** EC2's reason of the last change of its state, with its code. */
  readonly reason?: string;
  readonly startedAt: Date;
  /** State of its ECS agent: `lost` for one that is not connected, `none` for an instance that is not registered. */
  readonly agent: 'connected' | 'lost' | 'failed' | 'none';
  /** ECS's reason of an instance whose registration failed. */
  readonly agentReason?: string;
}

/** A fault of the instances of a compute environment. */
export interface PoolFault {
  /** One sentence. */
  readonly what: string;
  /** AWS's own reason, or the consequence: one sentence. */
  readonly why: string;
  /** Sentences with the command that mends it, in backticks. */
  readonly mend: string;
}

/** Milliseconds after which an instance has joined its cluster: it takes a few minutes. */
const joinTime = 600_000;

/** Most instances that are named. */
const mostNamed = 3;

/**
 * Codes of instances that ended by a fault: those that AWS Batch itself ends have `Client.UserInitiatedShutdown`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html
 */
const endedByFault =
  /^(?:Server\.(?:InsufficientInstanceCapacity|InternalError|SpotInstance\w+)|Client\.(?:InstanceInitiatedShutdown|InternalError|InvalidSnapshot|VolumeLimitExceeded))/;

/** A text of AWS as a sentence. */
const sentence = (text: string): string => `${oneLine(text).replace(/\.$/, '')}.`;

/** Returns what to do about a reason of EC2 or Auto Scaling. */
const mendOf = (reason: string, source: PoolSource): string => {
  const known = startFailureIn(reason);
  return known === undefined ? 'Remove the cause; AWS Batch then tries again by itself.' : adviceOf(known, source);
};

/** Returns names in words: `i-1, i-2, i-3 and 4 more`. */
const namesOf = (instances: readonly PoolInstance[]): string => {
  const named = instances.slice(0, mostNamed).map(({ id }) => id);
  const more = instances.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const noun = ({ length }: readonly unknown[]): string => (length === 1 ? 'The instance' : 'The instances');

/** Returns the faults of starts that failed since the last one that succeeded: one for each reason, the newest first. */
export const faultsOfStarts = (
  environment: string,
  failed: readonly FailedStart[],
  source: PoolSource,
): readonly PoolFault[] => {
  const reasons = [...new Set(failed.map(({ reason }) => startFailureIn(reason)?.says ?? reason))];
  return reasons.map((meant) => {
    const alike = failed.filter(({ reason }) => (startFailureIn(reason)?.says ?? reason) === meant);
    const reason = alike[0]?.reason ?? '';
    return {
      what: `Instances of ${oneLine(environment)} do not start.`,
      why: `Auto Scaling says: ${sentence(reason)}`,
      mend: mendOf(reason, source),
    };
  });
};

/** Returns the faults of instances that started: those that have no agent, lost it, or ended by a fault. */
export const faultsOfInstances = (
  environment: string,
  instances: readonly PoolInstance[],
  now: Date,
  source: PoolSource,
): readonly PoolFault[] => {
  const running = instances.filter(({ state }) => state === 'running');
  const isOld = ({ startedAt }: PoolInstance): boolean => now.getTime() - startedAt.getTime() > joinTime;
  const silent = running.filter((one) => one.agent === 'none' && isOld(one));
  const lost = running.filter((one) => one.agent === 'lost' && isOld(one));
  const refused = running.filter(({ agent }) => agent === 'failed');
  const ended = instances.filter(({ state, reason = '' }) => state !== 'running' && endedByFault.test(reason));
  const inPool = `of ${oneLine(environment)}`;
  const verb = ({ length }: readonly unknown[], one: string, many: string): string => (length === 1 ? one : many);
  return [
    ...(silent.length === 0
      ? []
      : [
          {
            what: `${noun(silent)} ${namesOf(silent)} ${inPool} ${verb(silent, 'runs', 'run')} and ${verb(silent, 'has', 'have')} not joined ${verb(silent, 'its', 'their')} cluster within ten minutes, so no job starts there.`,
            why: 'Usual causes: no way from the subnet to Amazon ECS, a role that `overrides` changed, or a machine image without the agent.',
            mend: `\`aws ec2 get-console-output --instance-id ${silent[0]?.id} --latest --output text\` shows how the agent started; \`doctor\` looks at the ways out of its subnet.`,
          },
        ]),
    ...(refused.length === 0
      ? []
      : [
          {
            what: `Amazon ECS did not register ${verb(refused, 'the instance', 'the instances')} ${namesOf(refused)} ${inPool}.`,
            why:
              refused[0]?.agentReason === undefined
                ? 'It gives no reason.'
                : `ECS says: ${sentence(refused[0].agentReason)}`,
            mend: `Look at what \`overrides\` change of its image and role; \`aws ec2 terminate-instances --instance-ids ${refused[0]?.id}\` lets another one take its place.`,
          },
        ]),
    ...(lost.length === 0
      ? []
      : [
          {
            what: `The agent of ${verb(lost, 'the instance', 'the instances')} ${namesOf(lost)} ${inPool} is not connected to Amazon ECS.`,
            why: 'No job starts there until it is. For some seconds that is usual.',
            mend: `If it stays so, \`aws ec2 terminate-instances --instance-ids ${lost[0]?.id}\` lets another one take its place; jobs that run there end.`,
          },
        ]),
    ...(ended.length === 0
      ? []
      : [
          {
            what: `${noun(ended)} ${namesOf(ended)} ${inPool} ended before AWS Batch let ${verb(ended, 'it', 'them')}.`,
            why: `EC2 says: ${sentence(ended[0]?.reason ?? '')}`,
            mend: mendOf(ended[0]?.reason ?? '', source),
          },
        ]),
  ];
};

/** Returns a fault as sentences of one line. */
export const faultWords = ({ what, why, mend }: PoolFault): string => `${what} ${why} ${mend}`;
