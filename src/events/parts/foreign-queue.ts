import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, noteAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { Answer, AwsQuestion, FoundQueue } from '../../directives/directive.ts';
import { mayBeQueueArn } from './queue-arn.ts';
import type { QueueConsumer } from './queue-consumers.ts';
import { recommendedVisibility } from './trigger-timeout.ts';

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
 * Returns the diagnostics of a queue that is not of this config and has a consumer here: an error for a visibility timeout
 * below the timeout of the Lambda function, where Lambda refuses the mapping, a warning up to the recommended one, and a
 * note for a queue that could not be read. `path` leads to its ARN.
 */
export const checkForeignQueue = (answer: Answer, consumer: QueueConsumer, path: Path): Diagnostic[] => {
  if (answer.kind === 'missing') return [noteAt('config/foreign-queue', path, answer.sentence, answer.hint)];
  const { visibilityTimeoutSeconds: seconds } = answer.value as FoundQueue;
  const recommended = recommendedVisibility(consumer);
  const { startsRuns, timeoutSeconds } = consumer;
  const [receiver, doing, again] = startsRuns
    ? ['trigger function', 'triggers a job', 'A slow start may begin the same run twice.']
    : ['function', 'starts a function', 'A slow invocation may handle the same message twice.'];
  if (seconds >= recommended) return [];
  const sentence = `This queue shows a message again after ${seconds} s.`;
  const hint = `Let its owner set VisibilityTimeout to ${recommended} or more: six times the ${timeoutSeconds} s of the ${receiver}, and the batch window.`;
  return seconds < timeoutSeconds
    ? [
        errorAt(
          'config/visibility-timeout',
          path,
          `${sentence} AWS refuses less than ${timeoutSeconds} s for a queue that ${doing}.`,
          hint,
        ),
      ]
    : [warningAt('config/visibility-timeout', path, `${sentence} ${again}`, hint)];
};
