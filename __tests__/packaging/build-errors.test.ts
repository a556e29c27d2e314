import { describe, expect, test } from '@jest/globals';
import { buildErrorsIn } from '../../src/packaging/build-errors.ts';

/** Returns lines as BuildKit prints those of a step. */
const step = (text: string, number = 12): string[] =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line, index) => `#${number} ${(index / 10).toFixed(3)} ${line}`);

const summary = [
  '#12 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
  '------',
  ' > [build 4/6] RUN npm ci:',
  '------',
  'Dockerfile:7',
  '--------------------',
  '   5 |     ',
  '   7 | >>> RUN npm ci',
  '--------------------',
  'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
];

describe('buildErrorsIn', () => {
  test.each<[string, string, object[]]>([
    [
      'an import that esbuild cannot resolve, once, though docker repeats it',
      `
✘ [ERROR] Could not resolve "./lib/not-there.ts"

    src/worker.ts:1:18:
      1 │ import { x } from "./lib/not-there.ts";
        ╵                   ~~~~~~~~~~~~~~~~~~~~

1 error
node:internal/errors:998
  const err = new Error(message);
✘ [ERROR] Could not resolve "./lib/not-there.ts"

    src/worker.ts:1:18:
`,
      [{ sentence: 'Could not resolve "./lib/not-there.ts"', file: 'src/worker.ts', line: 1, column: 19 }],
    ],
    [
      'a lock file that does not fit, in the words of pnpm',
      `
\u2009ERR_PNPM_OUTDATED_LOCKFILE\u2009 Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json

Note that in CI environments this setting is true by default.
  Failure reason:
`,
      [
        {
          sentence:
            'pnpm: Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json',
        },
      ],
    ],
    [
      'a package that Yarn 1 does not find',
      `
yarn install v1.22.22
warning package.json: No license field
[1/4] Resolving packages...
error Couldn't find package "no-such-package" on the "npm" registry.
info Visit https://yarnpkg.com/en/docs/cli/install for documentation about this command.
`,
      [{ sentence: 'Yarn: Couldn\'t find package "no-such-package" on the "npm" registry.' }],
    ],
    [
      'a package that Yarn 4 does not find',
      `
➤ YN0000: ┌ Resolution step
➤ YN0035: │ no-such-package@npm:1.0.0: Package not found
➤ YN0035: │   Response Code: 404 (Not Found)
➤ YN0000: └ Completed in 0s 357ms
`,
      [{ sentence: 'Yarn: no-such-package@npm:1.0.0: Package not found' }],
    ],
    [
      'a lock file that Bun would have to change',
      `
bun install v1.4.5 (a7733435c)
error: lockfile had changes, but lockfile is frozen
`,
      [{ sentence: 'lockfile had changes, but lockfile is frozen' }],
    ],
    [
      'a lock file that does not fit, with what it lacks, and none of the help of npm',
      `
npm error code EUSAGE
npm error
npm error \`npm ci\` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with \`npm install\` before continuing.
npm error
npm error Missing: ms@2.1.3 from lock file
npm error
npm error Clean install a project
npm error
npm error Usage:
npm error npm ci
npm error
npm error Options:
npm error [--install-strategy <hoisted|nested|shallow|linked>] [--legacy-bundling]
npm error   --install-strategy
npm error     Sets the strategy for installing packages in node_modules.
npm error A complete log of this run can be found in: /root/.npm/_logs/2026-11-29T10_00_00_000Z-debug-0.log
`,
      [
        {
          sentence:
            'npm: `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
        },
        { sentence: 'npm: Missing: ms@2.1.3 from lock file' },
      ],
    ],
    [
      'a package that does not exist',
      `
npm error code E404
npm error 404 Not Found - GET https://registry.npmjs.org/no-such-thing-0815 - Not found
npm error 404  The requested resource 'no-such-thing-0815@1' could not be found
`,
      [{ sentence: 'npm: 404 Not Found - GET https://registry.npmjs.org/no-such-thing-0815 - Not found' }],
    ],
    [
      'errors of TypeScript in both forms',
      `
src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.
src/b.ts:4:6 - error TS1005: ';' expected.
`,
      [
        {
          sentence: "TS2322: Type 'string' is not assignable to type 'number'.",
          file: 'src/a.ts',
          line: 3,
          column: 5,
        },
        { sentence: "TS1005: ';' expected.", file: 'src/b.ts', line: 4, column: 6 },
      ],
    ],
    [
      'errors of javac, by Maven and by Gradle, in the paths of the config',
      `
[INFO] Compiling 1 source file with javac [debug release 17] to target/classes
[ERROR] COMPILATION ERROR :
[ERROR] /build/src/main/java/A.java:[3,5] cannot find symbol
/build/app/src/main/java/B.java:7: error: ';' expected
FAILURE: Build failed with an exception.
`,
      [
        { sentence: 'cannot find symbol', file: 'src/main/java/A.java', line: 3, column: 5 },
        { sentence: "';' expected", file: 'app/src/main/java/B.java', line: 7 },
      ],
    ],
    [
      'packages that Maven cannot resolve',
      `
[ERROR] Failed to execute goal on project report: Could not resolve dependencies for project com.example:report:jar:1 -> [Help 1]
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
`,
      [{ sentence: 'Maven: Could not resolve dependencies for project com.example:report:jar:1' }],
    ],
    [
      'errors of .NET, without the project behind them',
      `
/build/src/Report/Program.cs(3,5): error CS1002: ; expected [/build/src/Report/Report.csproj]
/build/src/Report/Program.cs(4,5): warning CS0168: The variable 'e' is declared but never used [/build/src/Report/Report.csproj]
    /build/src/Report/Report.csproj : error NU1101: Unable to find package No.Such.
`,
      [
        { sentence: 'CS1002: ; expected', file: 'src/Report/Program.cs', line: 3, column: 5 },
        { sentence: 'NU1101: Unable to find package No.Such.', file: 'src/Report/Report.csproj' },
      ],
    ],
    [
      'errors of compilers, without their warnings',
      `
./main.go:5:2: undefined: fmt.Printl
main.c:1:10: fatal error: nothing.h: No such file or directory
main.c:2:3: warning: unused variable
src/Main.java:7: error: ';' expected
`,
      [
        { sentence: 'undefined: fmt.Printl', file: 'main.go', line: 5, column: 2 },
        { sentence: 'nothing.h: No such file or directory', file: 'main.c', line: 1, column: 10 },
        { sentence: "';' expected", file: 'src/Main.java', line: 7 },
      ],
    ],
    [
      'errors of Python and pip',
      `
  File "job/main.py", line 3
    def run(
           ^
SyntaxError: '(' was never closed
ERROR: No matching distribution found for nonsense-0815
`,
      [
        { sentence: "SyntaxError: '(' was never closed", file: 'job/main.py', line: 3 },
        { sentence: 'pip: No matching distribution found for nonsense-0815' },
      ],
    ],
    [
      'errors of uv and poetry, without those that pip explains itself',
      `
error: The lockfile at \`uv.lock\` needs to be updated, but \`--locked\` was provided.

hint: To update the lockfile, run \`uv lock\`.
error: No solution found when resolving dependencies
  cause: Because nonsense was not found in the package registry, your requirements are unsatisfiable.
pyproject.toml changed significantly since poetry.lock was last generated. Run \`poetry lock\` to fix the lock file.
error: subprocess-exited-with-error
`,
      [
        { sentence: 'The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.' },
        {
          sentence:
            'No solution found when resolving dependencies: Because nonsense was not found in the package registry, your requirements are unsatisfiable.',
        },
        {
          sentence:
            'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
        },
      ],
    ],
  ])('finds %s', (_, output, expected) => {
    expect(buildErrorsIn([...step(output), ...summary])).toEqual(expected);
  });

  test("returns docker's own words with the line of the Dockerfile if no program explains the failure", () => {
    expect(buildErrorsIn(['#5 0.1 sh: nope: not found', ...summary])).toEqual([
      { sentence: 'process "/bin/sh -c npm ci" did not complete successfully: exit code: 1', line: 7 },
    ]);
    expect(buildErrorsIn(['ERROR: executor failed running [uv sync]: exit code: 127'])).toEqual([]);
    expect(buildErrorsIn(['ERROR: failed to solve: "/not-there": not found'])).toEqual([
      { sentence: '"/not-there": not found' },
    ]);
  });

  test('returns nothing for output without an error, and at most ten errors', () => {
    expect(buildErrorsIn(['#1 [internal] load build definition', 'npm warn deprecated x@1', ''])).toEqual([]);
    const many = Array.from({ length: 30 }, (_, at) => `#9 0.1 a.go:${at + 1}:1: undefined: x`);
    expect(buildErrorsIn(many)).toHaveLength(10);
  });
});
