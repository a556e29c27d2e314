import { Refused } from '../../diagnostics/refused.ts';
import type { Answer, AwsQuestion, FoundQueue } from '../../directives/directive.ts';
import { urlSuffix } from '../../stage/partitions.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';

type QueueQuestion = AwsQuestion & { readonly kind: 'queue' };

/** Returns region and URL of a queue by its ARN. */
const placeOf = (arn: string): { readonly region: string; readonly url: string } => {
  const [, , , region = '', account = '', name = ''] = arn.split(':');
  return { region, url: `https://sqs.${region}.${urlSuffix(region)}/${account}/${name}` };
};

const unread = (reason: string): Answer => ({
  kind: 'missing',
  sentence: `The queue could not be read, so neither its visibility timeout nor its redrive policy is checked: ${reason}`,
  hint: 'Correct the ARN if there is no such queue, or allow sqs:GetQueueAttributes on it.',
});

/**
 * Looks up visibility timeout and redrive policy of queues; returns a `FoundQueue` per question, by its key. Never throws:
 * a queue that AWS does not show is an answer, since the deployment may be right all the same.
 */
export const queueAttributes = async (
  clientsIn: (region: string) => Clients,
  clock: Clock,
  questions: readonly QueueQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  if (questions.length === 0) return [];
  const { GetQueueAttributesCommand } = await import('@aws-sdk/client-sqs');
  const attributesOf = async ({ arn }: QueueQuestion): Promise<Answer> => {
    const { region, url: QueueUrl } = placeOf(arn);
    const AttributeNames = ['VisibilityTimeout' as const, 'RedrivePolicy' as const];
    try {
      const sqs = await clientsIn(region).sqs();
      const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames });
      const { Attributes = {} } = await call(clock, 'sqs:GetQueueAttributes', (limit) => sqs.send(command, limit));
      const { VisibilityTimeout: seconds, RedrivePolicy: policy } = Attributes;
      if (seconds === undefined) return unread('SQS did not return its visibility timeout.');
      const value: FoundQueue = { visibilityTimeoutSeconds: Number(seconds), redrives: policy !== undefined };
      return { kind: 'found', value };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return unread(error.message);
    }
  };
  return Promise.all(questions.map(async (question) => [question.key, await attributesOf(question)] as const));
};
