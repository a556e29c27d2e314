import { Refused } from '../../diagnostics/refused.ts';
import type { Attestations } from '../../ports/attestations.ts';
import { githubRefusal } from './refusals.ts';
import { type RepositorySettings, repositoryCalls } from './repository-calls.ts';
import { type GitHubError, isRateLimit } from './retry.ts';

/** Milliseconds that the attestations of one digest may take. */
const readTime = 30_000;
/** Most pages of 100 attestations that are read for one digest. */
const maxPages = 10;
/** The version of the API whose answers contain the bundles: that of 2026-03-10 has only their addresses. */
const version = { 'x-github-api-version': '2022-11-28' };

/** Returns the cursor of the next page in a header `link`; undefined on the last page. */
const nextPage = (link: string | undefined): string | undefined => {
  const url = /<([^<>]{1,2000})>; rel="next"/.exec(link ?? '')?.[1];
  return url !== undefined && URL.canParse(url) ? (new URL(url).searchParams.get('after') ?? undefined) : undefined;
};

/**
 * Returns the attestations that GitHub keeps for a repository. Needs `attestations: read`.
 * https://docs.github.com/rest/repos/attestations
 */
export const gitHubAttestations = (settings: RepositorySettings): Attestations => {
  const call = repositoryCalls(settings);
  return {
    async of(digest) {
      try {
        return await call(readTime, async ({ octokit, ownerAndRepo }, retry) => {
          const found: unknown[] = [];
          let after: string | undefined;
          for (let page = 1; page <= maxPages; page++) {
            const asked = { ...ownerAndRepo, subject_digest: digest, per_page: 100, predicate_type: 'provenance' };
            const { data, headers } = await retry(() =>
              octokit.rest.repos.listAttestations({ ...asked, ...(after ? { after } : {}), headers: version }),
            );
            found.push(...(data.attestations ?? []).flatMap(({ bundle }) => bundle ?? []));
            after = nextPage(headers.link);
            if (after === undefined) break;
          }
          return found;
        });
      } catch (error) {
        settings.signal.throwIfAborted();
        const given = error as GitHubError;
        // GitHub answers so for a digest without an attestation.
        if (given.status === 404) return [];
        if (given.status === 403 && !isRateLimit(given))
          throw new Refused({
            code: 'github/denied',
            message: 'The token may not read the attestations of the repository.',
            hint: 'Add `attestations: read` to the permissions of the job, or give the attestations as files (attestation-bundles).',
            cause: error,
          });
        throw githubRefusal(error, 0);
      }
    },
  };
};
