import { type Clock, systemClock } from '../aws/clock.ts';
import { type GitHub, type GitHubSettings, openGitHub } from './client.ts';
import { createRetry, type Retry } from './retry.ts';

/** Settings of calls about a repository. */
export interface RepositorySettings extends GitHubSettings {
  /** A fake clock, for tests. */
  readonly clock?: Clock;
}

/** Milliseconds that a question about a pull request may take, pauses between attempts included. */
export const questionTime = 15_000;

/**
 * Returns a function that calls GitHub about a repository, with retries in a time of its own for each call (milliseconds):
 * a run of hours may ask many times. Loads Octokit on the first call.
 */
export const repositoryCalls = ({ clock, ...settings }: RepositorySettings) => {
  let remaining = () => questionTime;
  let opened: Promise<GitHub> | undefined;
  return async <T>(most: number, work: (github: GitHub, retry: Retry) => Promise<T>): Promise<T> => {
    const retry = createRetry(clock ?? systemClock(settings.signal), settings.signal);
    remaining = retry.remaining;
    opened ??= openGitHub(settings, () => remaining());
    const github = await opened;
    return retry.within(most, () => work(github, retry));
  };
};
