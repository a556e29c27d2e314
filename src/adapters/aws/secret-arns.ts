import { Refused } from '../../diagnostics/refused.ts';
import type { Answer, FarQuestion } from '../../directives/directive.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { errorOf } from './refusals.ts';
import type { Pace } from './wait.ts';

type SecretQuestion = FarQuestion & { readonly kind: 'secret' };

/**
 * Returns the full ARN of each secret (DescribeSecret), or why there is none: a secret that is about to be deleted would
 * be gone when the jobs start. A secret's value is never read.
 */
export const secretArns = async (
  clients: Clients,
  pace: Pace,
  questions: readonly SecretQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  if (questions.length === 0) return [];
  const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  const secrets = await clients.secrets();
  const arnOf = async ({ name }: SecretQuestion): Promise<Answer> => {
    try {
      const found = await call(pace, 'secretsmanager:DescribeSecret', () =>
        secrets.send(new DescribeSecretCommand({ SecretId: name })),
      );
      if (found.DeletedDate) return doomed(name, clients.region);
      if (found.ARN) return { kind: 'found', value: found.ARN };
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

/** Batch could not read it any more: https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html */
const doomed = (name: string, region: string): Answer => ({
  kind: 'missing',
  sentence: `The secret "${name}" in ${region} is about to be deleted, and can be read by nobody any more.`,
  hint: `Take the deletion back (aws secretsmanager restore-secret --secret-id ${name}), or name another secret.`,
});
