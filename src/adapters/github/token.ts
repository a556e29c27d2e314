import { Refused } from '../../diagnostics/refused.ts';

/**
 * A fresh OIDC token of the workflow for AWS's STS. `@actions/core` is loaded here and nowhere else: it costs more
 * than everything that a command at the prompt loads. It masks the token by a line on standard output.
 */
export const identityToken = async (environment: Readonly<Record<string, string | undefined>>): Promise<string> => {
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL || !environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
    throw new Refused({
      code: 'github/no-id-token',
      message: 'The job may not ask for an OIDC token, so role-to-assume cannot be assumed.',
      hint: 'Add `permissions: { id-token: write, contents: read }` to the job. Pull requests of forks never get one.',
    });
  const { getIDToken } = await import('@actions/core');
  try {
    return await getIDToken('sts.amazonaws.com');
  } catch (cause) {
    throw new Refused({
      code: 'github/no-id-token',
      message: `GitHub gave no OIDC token. ${(cause as Error).message.replaceAll(/\s+/g, ' ')}`,
      hint: 'Run the job again; see that its permissions hold `id-token: write`, and https://www.githubstatus.com.',
      cause,
    });
  }
};
