import { commentTarget, issueTarget, repositoryTarget } from '../adapters/github/event.ts';
import type { PullOfEvent } from '../ports/github.ts';
import type { Environment } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import type { InputName } from './input-rules.ts';

/** The settings of the adapters to GitHub. */
interface GitHubPortSettings {
  readonly values: Partial<Record<InputName, string>>;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** The pull request of the run. */
  readonly pullRequest: PullOfEvent;
  /** Returns the URL of the GitHub of the checkout; undefined if that is not known. */
  readonly server: () => string | undefined;
}

type GitHubPorts = Pick<
  World,
  | 'artifactRecords'
  | 'attestations'
  | 'bundleVerifier'
  | 'checks'
  | 'conversation'
  | 'conversationOf'
  | 'issues'
  | 'pullLabels'
  | 'pulls'
  | 'records'
  | 'repository'
  | 'reviewedPlans'
>;

/** Returns the ports to GitHub, each created when it is first used. */
export const gitHubPorts = ({ values, environment, signal, pullRequest, server }: GitHubPortSettings): GitHubPorts => {
  const token = values['github-token'] ?? environment.GITHUB_TOKEN;
  const open = async (about: PullOfEvent) => {
    const settings = commentTarget(about, token, environment);
    const { githubConversation } = await import('../adapters/github/conversation.ts');
    return githubConversation({ ...settings, signal });
  };
  // One for the run: all comments in its pull request share one budget of time.
  let conversation: ReturnType<World['conversation']> | undefined;
  let artifactRecords: ReturnType<World['artifactRecords']> | undefined;
  return {
    conversation: () => {
      conversation ??= open(pullRequest);
      return conversation;
    },
    conversationOf: (number) => open({ kind: 'pull-request', number, own: true }),
    checks: async () => {
      const settings = repositoryTarget(token, environment);
      const { gitHubChecks } = await import('../adapters/github/checks.ts');
      return gitHubChecks({ ...settings, signal });
    },
    issues: async () => {
      const settings = issueTarget(token, environment);
      const { githubIssues } = await import('../adapters/github/issues.ts');
      return githubIssues({ ...settings, signal });
    },
    pullLabels: async () => {
      const settings = repositoryTarget(token, environment);
      const { gitHubPullLabels } = await import('../adapters/github/pull-labels.ts');
      return gitHubPullLabels({ ...settings, signal });
    },
    pulls: async () => {
      const settings = repositoryTarget(token, environment);
      const { gitHubPullRequests } = await import('../adapters/github/pull-requests.ts');
      return gitHubPullRequests({ ...settings, signal });
    },
    repository: async (repository) => {
      const github = await import('../adapters/github/known-repository.ts');
      const apiUrl = environment.GITHUB_API_URL || github.apiOfServer(server());
      return (
        github.repositoryOfRun(repository, environment) ??
        github.askForRepository({ token, repository, apiUrl, signal })
      );
    },
    records: async () => {
      const settings = repositoryTarget(token, environment);
      const { gitHubDeploymentRecords } = await import('../adapters/github/deployment-records.ts');
      return gitHubDeploymentRecords({ ...settings, signal });
    },
    reviewedPlans: async () => {
      const settings = repositoryTarget(token, environment);
      const { gitHubReviewedPlans } = await import('../adapters/github/reviewed-plans.ts');
      return gitHubReviewedPlans({ ...settings, signal });
    },
    artifactRecords: async () => {
      if (values['linked-artifacts'] !== 'true') return undefined;
      artifactRecords ??= (async () => {
        const settings = repositoryTarget(token, environment);
        const { gitHubArtifactRecords } = await import('../adapters/github/artifact-records.ts');
        return gitHubArtifactRecords({ ...settings, signal });
      })();
      return artifactRecords;
    },
    attestations: async () => {
      const settings = repositoryTarget(token, environment);
      const { gitHubAttestations } = await import('../adapters/github/attestations.ts');
      return gitHubAttestations({ ...settings, signal });
    },
    bundleVerifier: async (path, text) =>
      (await import('../adapters/sigstore/bundle-verifier.ts')).sigstoreVerifier(path, text),
  };
};
