import { repositoryOf, serverOf } from '../adapters/node/checkout.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { VerificationRequest } from '../operations/verify-images.ts';
import { issuerOfServer } from '../permissions/issuer.ts';
import type { Environment } from '../ports/machine.ts';
import { collectRefusals, type Inputs, listed, readBy } from './inputs.ts';

const missing = (message: string, hint: string): Refused => new Refused({ code: 'door/missing-input', message, hint });

const trustedRootOf = ({ values }: Inputs): string => {
  const path = values['trusted-root'];
  if (path !== undefined) return path;
  throw missing(
    'verify-images: ours needs trusted-root.',
    'Write one by `gh attestation trusted-root > trusted-root.jsonl`, and give its path.',
  );
};

const repositoryIn = (folder: string, environment: Environment): string => {
  const repository = environment.GITHUB_REPOSITORY || repositoryOf(folder, environment);
  if (repository) return repository;
  throw missing(
    'verify-images: ours needs to know the repository that builds, and neither GITHUB_REPOSITORY nor a remote of the clone on GitHub names it.',
    'Run it in a workflow, or set GITHUB_REPOSITORY=owner/name.',
  );
};

const workflowsOf = ({ values }: Inputs, { GITHUB_WORKFLOW_REF: own }: Environment): string[] => {
  const named = listed(values['signer-workflow']);
  if (named.length > 0) return named;
  if (own) return [own];
  throw missing(
    'verify-images: ours needs signer-workflow where no workflow runs.',
    'Give the workflow that attests your images, such as owner/name/.github/workflows/deploy.yml@refs/heads/main.',
  );
};

/**
 * Returns the request to verify images; undefined without `verify-images: ours`. Throws `InputErrors` with every input that
 * is missing. `folder` is the one to work in.
 */
export const verificationOf = (
  inputs: Inputs,
  environment: Environment,
  folder: string,
): VerificationRequest | undefined => {
  const { command, values } = inputs;
  const isRead = command !== 'help' && command !== 'version' && readBy(command).includes('verify-images');
  if (!isRead || values['verify-images'] !== 'ours') return undefined;
  const refused = collectRefusals();
  const server = (serverOf(folder, environment) ?? 'https://github.com').replace(/\/$/, '');
  const trustedRoot = refused.try(() => trustedRootOf(inputs)) ?? '';
  const repository = refused.try(() => repositoryIn(folder, environment)) ?? '';
  const workflows = refused.try(() => workflowsOf(inputs, environment)) ?? [];
  refused.end();
  return {
    trustedRoot,
    bundles: listed(values['attestation-bundles']),
    signer: {
      issuer: values['oidc-issuer'] ?? issuerOfServer(server),
      repository: `${server}/${repository}`,
      repositoryId: environment.GITHUB_REPOSITORY_ID || undefined,
      workflows: workflows.map((workflow) => `${server}/${workflow}`),
    },
  };
};
