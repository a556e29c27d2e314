import { Refused } from '../../diagnostics/refused.ts';
import type { Answer, AwsQuestion, FoundSecret } from '../../directives/directive.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './refusals.ts';

type SecretQuestion = AwsQuestion & { readonly kind: 'secret' };

/**
 * Looks up the full ARNs of secrets and their KMS keys (DescribeSecret); returns a `FoundSecret` per question, by its
 * key. A secret that is scheduled for deletion counts as missing. Never reads a secret's value.
 */
export const secretArns = async (
  clients: Clients,
  clock: Clock,
  questions: readonly SecretQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  if (questions.length === 0) return [];
  const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  const secrets = await clients.secrets();
  const arnOf = async ({ name }: SecretQuestion): Promise<Answer> => {
    try {
      const found = await call(clock, 'secretsmanager:DescribeSecret', (limit) =>
        secrets.send(new DescribeSecretCommand({ SecretId: name }), limit),
      );
      if (found.DeletedDate) return scheduledForDeletion(name, clients.region);
      if (found.ARN) {
        const value: FoundSecret = { arn: found.ARN, ...(found.KmsKeyId ? { kmsKeyId: found.KmsKeyId } : {}) };
        return { kind: 'found', value };
      }
    } catch (error) {
      if (!(error instanceof Refused) || errorOf(error.cause).name !== 'ResourceNotFoundException') throw error;
    }
    return {
      kind: 'missing',
      sentence: `There is no secret named "${name}" in ${clients.region}.`,
      hint: `Create it (aws secretsmanager create-secret --name ${name} --secret-string file://…), or correct its name.`,
    };
  };
  return Promise.all(questions.map(async (question) => [question.key, await arnOf(question)] as const));
};

/**
 * Returns the answer for a secret that Batch could not read any more:
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html
 */
const scheduledForDeletion = (name: string, region: string): Answer => ({
  kind: 'missing',
  sentence: `The secret "${name}" in ${region} is about to be deleted, and can be read by nobody any more.`,
  hint: `Take the deletion back (aws secretsmanager restore-secret --secret-id ${name}), or name another secret.`,
});
