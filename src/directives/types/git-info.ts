import { didYouMean } from '../../diagnostics/suggest.ts';
import { defineDirective, Misuse } from '../directive.ts';

/** `$GitInfo('commit')`, or `$GitInfo().commit`: a property of the git checkout that the config is in. */
export const gitInfo = defineDirective({
  type: 'git-info',
  says: 'The commit, branch, user name or remote of the git checkout that the config is in.',
  example: "$GitInfo('commit')",
  iamActions: [],
  parameters: [
    {
      name: 'property',
      says: 'One of `commit`, `branch`, `username`, `gitUrl`, `hasUncommitedChanges` (submodules and files with a filter, as of Git LFS, count as unchanged).',
      type: 'text',
      optional: true,
    },
  ],
  meaning: {
    kind: 'lookup',
    question: () => ({ kind: 'git', key: 'git', says: 'the git checkout' }),
    pick(answer, [name]) {
      const known = answer as Readonly<Record<string, unknown>>;
      if (name !== undefined && Object.hasOwn(known, name as string)) return known[name as string];
      // Every checkout, and every run of a workflow, has a commit or a branch.
      if (!('commit' in known || 'branch' in known))
        throw new Misuse(
          'Git finds no checkout around the config, so there is no commit, branch or remote to read.',
          'Run it in a checkout of the repository (`git clone`), or write the value itself.',
          'directives/not-found',
        );
      if (name === undefined) return known;
      throw new Misuse(
        `Git knows no \`${name as string}\` of this checkout.`,
        didYouMean(name as string, Object.keys(known)) ?? 'Check the repository out before this step.',
        'directives/not-found',
      );
    },
  },
});
