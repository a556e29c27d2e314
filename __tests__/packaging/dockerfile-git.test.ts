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
    'RUN --mount=source=.git,target=/x --mount=type=bind,from=a,target=/y git --from=x log',
    'COPY [".git",".git"]',
    'COPY [ "package.json", "./.git/HEAD", "/x/" ]',
    'COPY .git* /app/',
    'COPY .gi[t] /app/',
    'COPY ./[.a-c]g?t /app/',
    'ADD "x/../.git" /app/',
    'ONBUILD COPY .git /app/.git',
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
    ['RUN --mount=target=. git describe', 2],
    ['RUN --mount=type=bind,target=/src git -C /src log', 2],
    ['RUN --mount=target=/src,readonly git --git-dir /src/.git describe', 2],
    ['COPY . .\nRUN git --work-tree /app --git-dir=/app/.git -c a=b --no-pager describe', 3],
    ['COPY * /app/\nRUN git describe', 3],
    ['COPY . .\nRUN <<EOF\nset -e\ngit describe > version\nEOF', 3],
    ['COPY . .\nRUN <<-"END" bash -e\n\t# why\n\tV=$(git rev-parse HEAD)\n\tEND', 3],
    ['COPY . .\nCOPY <<build.sh /build.sh\n#!/bin/sh\ngit log -1\nbuild.sh\nRUN sh /build.sh', 3],
    ['COPY . .\nRUN <<EOF\n#!/usr/bin/env python3\nimport subprocess\nsubprocess.run(["git", "describe"])\nEOF', 3],
    ['COPY . .\nRUN python3 - <<EOF\nos.system("git describe")\nEOF', 3],
    ['COPY . .\nRUN if true; then VERSION=1 git describe; fi', 3],
    ['COPY . .\nRUN bash -lc "cd x && git status --short"', 3],
    ['COPY . .\nRUN ["/bin/sh", "-c", "git describe"]', 3],
    ['COPY . .\nRUN sudo -u app /usr/bin/git describe', 3],
    ['COPY . .\nRUN git clone https://a.b/c && git describe', 3],
    ['COPY . .\nRUN true \\\n\n  && git describe', 3],
    ['FROM a AS c\nCOPY --exclude=docs . .\nRUN echo "v$(git describe)"', 4],
    ['COPY . .\nRUN git submodule update --init', 3],
    ['COPY . .\nRUN git remote -v', 3],
    ['COPY . .\nRUN git config --get remote.origin.url', 3],
    ['COPY . .\nRUN git lfs pull', 3],
    ['COPY . .\nRUN git commit -m a || git reflog || git notes list', 3],
    [`COPY . .\nRUN python3 -c "import subprocess; subprocess.run(['git', 'describe'])"`, 3],
    [`COPY . .\nRUN node -e "require('child_process').execSync('git log -1')"`, 3],
    ['COPY . .\nRUN /usr/bin/env git describe', 3],
    ['COPY . .\nRUN /usr/bin/sudo -u app git describe', 3],
    ['COPY . .\nCMD ["git", "log"]', 3],
    ['COPY . .\nENTRYPOINT git describe && run', 3],
    ['COPY . .\nRUN cat .git/HEAD > version', 3],
    ['COPY . /app\nRUN git clone https://a.b/dep /dep && cat /app/.git/HEAD', 3],
    ['COPY . /app\nWORKDIR /dep\nRUN git clone https://a.b/dep .\nWORKDIR /app\nRUN git describe', 6],
    ['COPY . /app\nRUN git clone https://a.b/dep /dep\nRUN cd /dep && make && cd - && git describe', 4],
    ['COPY . /app\nWORKDIR /app\nRUN git init && git log', 4],
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
    'COPY . .\nRUN apk add git grep && echo "git log" && echo git log # git log',
    "COPY . .\nRUN apt-get install -y git log && echo '$(git log)'",
    'COPY . .\nRUN git clone https://a.b/c.git c && cd c && git log -1',
    'COPY . .\nRUN git clone https://a.b/c.git c && git -C c describe',
    'COPY . .\nRUN git clone https://a.b/c.git /dep\nWORKDIR /dep\nRUN git checkout v1',
    'COPY . .\nRUN git clone --depth 1 -b main https://a.b/c /dep\nRUN cd /dep && git checkout abc',
    'COPY . .\nWORKDIR /src\nRUN git clone https://a.b/dep.git\nWORKDIR dep/lib\nRUN git describe',
    'COPY . .\nRUN git clone git@a.b:c/dep.git\nRUN cd dep && git log',
    'COPY . .\nRUN git clone https://a.b/c $DEP\nRUN git -C $DEP log',
    'COPY . .\nRUN git clone https://a.b/c /dep\nRUN git --git-dir=/dep/.git log && cat /dep/.git/HEAD',
    'COPY . .\nRUN mkdir /dep && cd /dep && git init && git remote add origin x && git fetch && git checkout a',
    'RUN git clone https://a.b/c /dep\nFROM x AS y\nRUN git clone https://a.b/c /dep\nFROM y\nCOPY . .\nRUN git -C /dep log',
    'COPY . .\nADD --keep-git-dir=true https://a.b/dep.git#v1 /dep\nWORKDIR /dep\nRUN git describe',
    'COPY . .\nRUN git lfs install && git config --global --get a',
    'COPY . .\nRUN rm -rf .git && find . -name .git',
    `COPY . .\nRUN python3 -c "print('digit log')"`,
    'COPY . .\nRUN <<EOF\n# git log\necho "git describe"\ncat .gitignore\nEOF',
    'COPY . .\nRUN cat > git log',
    'COPY <<EOF /x\nCOPY .git .git\nEOF',
    'COPY --exclude=**/.git . .\nRUN git log',
    'COPY --exclude=.git/** . .\nRUN git log',
    'COPY --exclude=.git* . .\nRUN git log',
    'COPY * /app/',
    'COPY */HEAD a*.git ?gitignore /app/',
    'ADD https://a.b/c/.git /x',
    'RUN --mount=type=bind,from=a,target=. git log',
    'RUN --mount=type=secret,id=x,target=. git log',
  ])('finds nothing in %s', (line) => expect(linesTakingGit(`FROM x\n${line}\n`)).toEqual([]));

  const staged = `FROM x AS Sources
COPY .git .git
FROM x AS test
COPY --from=sources / /
FROM x AS lint
RUN --mount=from=0,target=/s true
FROM test AS report
FROM x
RUN true
`;

  test('finds what the stages need that are built for the target, and nothing of others', () => {
    for (const target of ['sources', 'TEST', 'lint', 'report', '0', '3', 'unknown'])
      expect([target, linesTakingGit(staged, target)]).toEqual([target, [2]]);
    for (const target of [undefined, '4']) expect([target, linesTakingGit(staged, target)]).toEqual([target, []]);
  });

  test('counts each stage before one whose base has a variable, and each of another language', () => {
    expect(linesTakingGit(`ARG BASE=sources\n${staged}FROM $BASE\n`)).toEqual([3]);
    expect(linesTakingGit(`# syntax=acme/language\n${staged}`)).toEqual([3]);
  });

  test('reads a long Dockerfile in time linear in its length', () => {
    const pieces = [
      'RUN <<A <<B\n',
      'cd a;git log;',
      'git clone a b;cd b;git clone a;',
      'RUN a "$(',
      'COPY .g[',
      "RUN sh -c 'git",
      '`',
      '\\\n',
      'COPY ["a',
      '--mount=a,',
      '#',
      'a\nFROM $X',
    ];
    for (const piece of pieces) {
      const time = (count: number): number => {
        const text = `FROM x\nCOPY . .\nRUN ${piece.repeat(count)}`;
        const began = performance.now();
        linesTakingGit(text);
        return performance.now() - began;
      };
      const least = (count: number): number => Math.min(...Array.from({ length: 3 }, () => time(count)));
      // Sixteen times as long in linear time, 256 times in quadratic; the least of three, since others use the machine.
      expect([piece, least(40_000) < 80 * Math.max(least(2_500), 20)]).toEqual([piece, true]);
    }
  });
});
