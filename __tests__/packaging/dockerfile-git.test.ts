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
    ['COPY . .\nRUN git describe --tags > /version', 3],
    ['COPY . .\nRUN set -e; V=$(git -C /app rev-parse HEAD) && echo $V', 3],
    ['COPY ["./", "/app"]\nWORKDIR /app\nRUN ["git", "log", "-1"]', 4],
    ['ADD . /app\nRUN make \\\n  && /usr/bin/git -c safe.directory=/app status', 3],
    ['COPY . .\nFROM a AS b\nRUN go build -ldflags "-X main.v=`git rev-parse HEAD`"', 0],
    ['RUN --mount=type=bind,target=. git describe', 2],
    ['COPY \\\n  # all of it\n  .git \\\n  /app/.git', 2],
    ['COPY --link .git .git', 2],
  ])('finds what %s takes', (text, line) => expect(linesTakingGit(`FROM x AS a\n${text}\n`)).toEqual([line || 4]));

  test('finds git in a stage that begins with one that has everything', () => {
    expect(linesTakingGit('FROM x AS All\nCOPY . .\nFROM all\nRUN git describe\nFROM 1\nRUN git log')).toEqual([4, 6]);
  });

  test.each([
    'COPY . .\nRUN apt-get install -y git && git clone https://example.com/x && git config --global a b',
    'COPY src .\nRUN git describe',
    'RUN git describe\nCOPY . .\nFROM x\nRUN git describe',
    'COPY --from=a . .\nRUN git describe',
    'COPY . .\nENV A="git describe"',
    'COPY --exclude=.git . .\nRUN git describe',
    'RUN --mount=type=cache,target=/c git describe',
    'COPY . .',
    'COPY .gitignore .github /x/',
    'COPY --from=build /app/.git .git',
    'COPY src .git',
    'RUN git describe || rm -rf .git',
    'RUN --mount=type=cache,from=a,source=.git,target=.git true',
    '# COPY .git .git',
  ])('finds nothing in %s', (line) => expect(linesTakingGit(`FROM x\n${line}\n`)).toEqual([]));
});
