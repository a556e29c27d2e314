import { Refused } from '../../diagnostics/refused.ts';
import type { Question } from '../../directives/directive.ts';
import type { Lookups } from '../../ports/lookups.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import { errorOf } from './refusals.ts';
import type { Pace } from './wait.ts';

/** Answers questions about secrets with their full ARN (DescribeSecret). A secret's value is never read. */
export const awsLookups = (clients: Clients, pace: Pace): Lookups => {
  const arnOf = async ({ name }: Question): Promise<string> => {
    const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
    const secrets = await clients.secrets();
    try {
      const found = await call(pace, 'secretsmanager:DescribeSecret', () =>
        secrets.send(new DescribeSecretCommand({ SecretId: name })),
      );
      if (found.ARN && !found.DeletedDate) return found.ARN;
    } catch (error) {
      if (!(error instanceof Refused) || errorOf(error.cause).name !== 'ResourceNotFoundException') throw error;
    }
    throw new Refused({
      code: 'aws/refused',
      message: `There is no secret named "${name}" in ${clients.region}, or it is about to be deleted.`,
      hint: `Create it (aws secretsmanager create-secret --name ${name} --secret-string file://…), or correct its name in the config.`,
    });
  };
  return {
    answer: async (questions) =>
      new Map(await Promise.all(questions.map(async (question) => [question.key, await arnOf(question)] as const))),
  };
};
