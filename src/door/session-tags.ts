import type { Environment } from '../ports/machine.ts';

/** Most characters of a tag's value, and those that it may not have: https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const [mostCharacters, foreign] = [256, /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu];

/**
 * Returns the tags of a session that another role begins, by which trust policies and CloudTrail know the run, in the names
 * that aws-actions/configure-aws-credentials gives them, with those of run and stage beside them. They say what the
 * environment of the run says: whoever holds the credentials of the role before could say something else. None outside of
 * GitHub.
 */
export const sessionTags = (environment: Environment, stage: string | undefined): Readonly<Record<string, string>> => {
  if (environment.GITHUB_ACTIONS !== 'true') return {};
  const tags = {
    GitHub: 'Actions',
    Repository: environment.GITHUB_REPOSITORY,
    Workflow: environment.GITHUB_WORKFLOW,
    Action: environment.GITHUB_ACTION,
    Actor: environment.GITHUB_ACTOR,
    Branch: environment.GITHUB_REF,
    Commit: environment.GITHUB_SHA,
    Run: environment.GITHUB_RUN_ID,
    Stage: stage,
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) =>
      value
        ? [
            [
              key,
              value
                .replace(foreign, '_')
                .slice(0, mostCharacters)
                .replace(/[\uD800-\uDBFF]$/, ''),
            ],
          ]
        : [],
    ),
  );
};
