import { type InfrastructureUpdate, infrastructureUpdates } from './infrastructure-updates.ts';
import { isAllowed, type Loss, type LossRequest } from './losses.ts';
import { environmentType } from './pools.ts';

/** A job of AWS Batch on an instance, in status STARTING or RUNNING. */
export interface RunningJob {
  readonly name: string;
  /** Minutes until its timeout ends it; undefined without a timeout. */
  readonly minutesLeft?: number;
}

/** An infrastructure update that is a loss if jobs run in the environment that may outlast it. */
export interface InterruptionQuestion {
  readonly update: InfrastructureUpdate;
  readonly loss: Omit<Loss, 'why'>;
}

/** Number of jobs that a sentence names. */
const mostNamed = 5;

/** Returns a question for each infrastructure update of a change set. */
export const interruptionsIn = (request: LossRequest): InterruptionQuestion[] =>
  infrastructureUpdates(request).map((update) => {
    const { environment: logicalId } = update;
    const listed = request.changes.find((change) => change.logicalId === logicalId);
    return {
      update,
      loss: {
        kind: 'interrupt',
        change: listed ?? { action: 'Modify', logicalId, type: environmentType, replacement: 'False', details: [] },
        fate: 'kept',
        allowances: ['allow-interrupt'],
        allowed: isAllowed(request.allow, ['allow-interrupt'], logicalId),
      },
    };
  });

const nameOf = ({ name, minutesLeft }: RunningJob): string =>
  `${name} (${minutesLeft === undefined ? 'no timeout' : `${minutesLeft} minutes left`})`;

/** Returns the first jobs by name, and how many more there are. */
const namesOf = (jobs: readonly RunningJob[]): string => {
  const names = jobs.map(nameOf).sort();
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '');
};

/**
 * Returns the loss that an infrastructure update is by the jobs on its instances; undefined if every job ends by its
 * timeout before AWS would stop it. Jobs that AWS does not list count.
 */
export const interruptionBy = (
  { update: { minutes }, loss }: InterruptionQuestion,
  answer: readonly RunningJob[] | { readonly unknown: string },
): Loss | undefined => {
  if ('unknown' in answer)
    return { ...loss, why: `whether jobs run in it for more than ${minutes} minutes is not known (${answer.unknown})` };
  const longer = answer.filter(({ minutesLeft }) => minutesLeft === undefined || minutesLeft > minutes);
  if (longer.length === 0) return undefined;
  return { ...loss, why: `AWS stops jobs that still run ${minutes} minutes later: ${namesOf(longer)}` };
};
