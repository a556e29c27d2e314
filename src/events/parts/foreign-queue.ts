import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { Answer, AwsQuestion, FoundQueue } from '../../directives/directive.ts';
import { mayBeQueueArn } from './queue-arn.ts';
import { recommendedVisibility, triggerTimeoutSeconds } from './trigger-timeout.ts';

/**
 * Returns the question about a queue that is not of this config; undefined for an ARN of which only CloudFormation knows
 * a part.
 */
export const queueQuestion = (arn: string): (AwsQuestion & { readonly kind: 'queue' }) | undefined =>
  hasToken(arn) || arn.includes('{{resolve:') || !mayBeQueueArn(arn)
    ? undefined
    : { kind: 'queue', key: `queue:${arn}`, says: `the attributes of the queue ${arn}`, arn };

/** Returns the answer about a queue as `FoundQueue`; undefined if nobody asked, or the queue could not be read. */
export const foundQueue = (answer: Answer | undefined): FoundQueue | undefined =>
  answer?.kind === 'found' ? (answer.value as FoundQueue) : undefined;

/**
 * Returns the diagnostics of a queue that is not of this config and triggers a job: an error for a visibility timeout
 * below the timeout of the trigger function, where Lambda refuses the mapping, a warning up to the recommended one, and a
 * note for a queue that could not be read. `path` leads to its ARN.
 */
export const checkForeignQueue = (answer: Answer, batchWindowSeconds: number, path: Path): Diagnostic[] => {
  if (answer.kind === 'missing')
    return [{ ...warningAt('config/foreign-queue', path, answer.sentence, answer.hint), severity: 'note' }];
  const { visibilityTimeoutSeconds: seconds } = answer.value as FoundQueue;
  const recommended = recommendedVisibility(batchWindowSeconds);
  if (seconds >= recommended) return [];
  const sentence = `This queue shows a message again after ${seconds} s.`;
  const hint = `Let its owner set VisibilityTimeout to ${recommended} or more: six times the ${triggerTimeoutSeconds} s of the trigger function, and the batch window.`;
  return seconds < triggerTimeoutSeconds
    ? [
        errorAt(
          'config/visibility-timeout',
          path,
          `${sentence} AWS refuses less than ${triggerTimeoutSeconds} s for a queue that triggers a job.`,
          hint,
        ),
      ]
    : [warningAt('config/visibility-timeout', path, `${sentence} A slow start may begin the same run twice.`, hint)];
};
