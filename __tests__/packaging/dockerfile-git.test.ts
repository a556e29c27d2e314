import { describe, expect, test } from '@jest/globals';
import { linesTakingGit } from '../../src/packaging/dockerfile-git.ts';

describe('linesTakingGit', () => {
  test.each([
    'COPY .git .git',
    'copy ./.git/HEAD /x',
    'ADD --chown=1:1 package.json /.git/ /app/',
    'COPY [".git", "/app/.git"]',
    'RUN --mount=type=bind,source=.git,target=.git git describe',
    'RUN --mount=src=.git/HEAD,target=/x cat /x',
  ])('finds %s', (line) => expect(linesTakingGit(`FROM x\n${line}\n`)).toEqual([2]));

  test.each([
    'COPY . .',
    'COPY .gitignore .github /x/',
    'COPY --from=build /app/.git .git',
    'COPY src .git',
    'RUN git describe || rm -rf .git',
    'RUN --mount=type=cache,from=a,source=.git,target=.git true',
    '# COPY .git .git',
  ])('finds nothing in %s', (line) => expect(linesTakingGit(`FROM x\n${line}\n`)).toEqual([]));
});
