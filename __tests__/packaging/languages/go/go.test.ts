import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../../src/cloudformation/expression.ts';
import { token } from '../../../../src/cloudformation/token.ts';
import { go } from '../../../../src/packaging/languages/go/go.ts';
import { writeShellEntry } from '../../../../src/packaging/shell-entry.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
const main = 'package main\n\nfunc main() {}\n';
const pinned = { 'go.mod': 'module a\ngo 1.24\n', 'go.sum': '' };
type Properties = Partial<Parameters<typeof go.image>[1]>;

const image = (files: Record<string, string>, properties: Properties = {}, entry = 'cmd/job/main.go') =>
  go.image(
    entry,
    { entryfilePath: entry, languageSpecificConfig: {}, ...properties },
    fakeWorkspace({ [entry]: main, ...files }),
    'linux/arm64',
  );
const textOf = (...given: Parameters<typeof image>): string => {
  const { value, diagnostics } = image(...given);
  expect(diagnostics).toEqual([]);
  return (value as { dockerfile: { text: string } }).dockerfile.text;
};
const commands = (text: string): string[][] =>
  [...text.matchAll(/^RUN (?:--mount=\S+ )*(\[.*\])$/gm)].map(([, words]) => JSON.parse(words as string));
const compiled = (text: string) =>
  commands(text).find((words) => words.at(-1) === '/out/opt/batch-job/program') as string[];
const mounts =
  '--mount=type=secret,id=netrc,target=/root/.netrc --mount=type=secret,id=go-env,target=/root/.config/go/env --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';

describe('go', () => {
  test('downloads modules before it copies the sources, compiles for the image, and runs nothing in the last stage', () => {
    const text = textOf(pinned);
    const script = JSON.stringify(compiled(text));
    expect(text).toBe(
      [
        'FROM --platform=$BUILDPLATFORM docker.io/library/golang:1.24 AS build',
        writeShellEntry(),
        'WORKDIR /build',
        'COPY ["go.mod","go.sum","/build/"]',
        `RUN ${mounts} ["go","mod","download"]`,
        'WORKDIR /build',
        'COPY . .',
        'WORKDIR /build',
        'ARG TARGETOS',
        'ARG TARGETARCH',
        `RUN ${mounts} ${script}`,
        'RUN ["find","/out","-exec","touch","-h","-d","@946684800","{}","+"]',
        '',
        'FROM docker.io/library/buildpack-deps:trixie-curl',
        'COPY --from=build /out/ /',
        'WORKDIR /app',
        'CMD ["sh","/opt/batch-job/entry.sh","/opt/batch-job/program"]',
        '',
      ].join('\n'),
    );
    expect(compiled(text).slice(3)).toEqual(['sh', './cmd/job', '/out/opt/batch-job/program']);
  });

  test('uses the built-in frontend and no flag that Docker 20.10 does not have', () => {
    const text = textOf(pinned, { includeFiles: ['x'], customDockerBuildCommands: ['true'] });
    expect(text).not.toMatch(/# *syntax|<<|--exclude|--link|--chmod|COPY --parents/);
  });

  test('downloads nothing where modules are vendored, and copies all first where one has no go.mod', () => {
    expect(textOf({ ...pinned, 'vendor/modules.txt': '' })).not.toContain('download');
    const local = { ...pinned, 'go.mod': 'module a\nrequire b.c/d v1.0.0\nreplace b.c/d => ./d', 'd/d.go': '' };
    expect(textOf(local)).not.toContain('download');
  });

  test('compiles in the folder of the module, with the workspace that uses it and without any other', () => {
    const files = { 'go.work': 'use ./a $b', 'a $b/go.mod': 'module a', 'c/go.mod': 'module c' };
    const own = { ...files, 'go.work': 'use "./a $b"' };
    const text = textOf(own, {}, 'a $b/cmd/main.go');
    expect(text).toContain('COPY ["a \\\\$b/go.mod","/build/a \\\\$b/"]\nCOPY ["go.work","/build/"]');
    expect(text).toContain('WORKDIR /build/a \\$b\nARG TARGETOS');
    expect(text).not.toContain('GOWORK');
    expect(compiled(text).slice(4)).toEqual(['./cmd', '/out/opt/batch-job/program']);
    expect(textOf(files, {}, 'c/main.go')).toContain('\nENV GOWORK=off\n');
  });

  test('compiles the package of the entry file, or the file alone where its package excludes it', () => {
    const ofEntry = (source: string, entry: string) => compiled(textOf({ ...pinned, [entry]: source }, {}, entry))[4];
    expect(ofEntry(main, 'main.go')).toBe('./');
    expect(ofEntry(main, 'scripts/a b.go')).toBe('./scripts');
    expect(ofEntry(`//go:build ignore\n\n${main}`, 'scripts/a b.go')).toBe('./scripts/a b.go');
    expect(ofEntry(`// +build ignore\n\n${main}`, 'a.go')).toBe('./a.go');
    expect(ofEntry(`//go:build linux\n\n${main}`, 'a.go')).toBe('./');
  });

  test('puts includeFiles at their paths, after the commands of the user', () => {
    const text = textOf(pinned, { includeFiles: ['data/**'], customDockerBuildCommands: ['apt-get update'] });
    expect(text).toMatch(/\nRUN \["perl","-e",.*,"\/out\/app\/","[^"]*"\]\nWORKDIR/);
    expect(text.slice(text.indexOf('buildpack-deps'))).toMatch(
      /^buildpack-deps:\S+\nWORKDIR \/app\nRUN \["\/bin\/sh","-c","apt-get update"\]\nCOPY --from=build \/out\/ \/\nCMD/,
    );
  });

  test.each<[string, Record<string, string>, Properties, string, string]>([
    ['no go.mod', {}, {}, 'cmd/job/main.go', 'packaging/entry-file'],
    ['a test', { ...pinned }, {}, 'main_test.go', 'packaging/entry-file'],
    [
      'a package that is no program',
      { ...pinned, 'a.go': '// x\npackage lib // y\n' },
      {},
      'a.go',
      'packaging/entry-file',
    ],
    [
      'a module outside',
      { ...pinned, 'go.mod': 'module a\nrequire b v1\nreplace b => ../b' },
      {},
      'a.go',
      'source/outside',
    ],
    [
      'a module nowhere',
      { ...pinned, 'go.mod': 'module a\nrequire b v1\nreplace b => ./b' },
      {},
      'a.go',
      'source/missing-path',
    ],
    ['excludeDependencies', pinned, { excludeDependencies: ['x'] }, 'main.go', 'config/not-yet'],
    [
      'a reference in a command',
      pinned,
      { customDockerBuildCommands: [token(ref('X'))] },
      'main.go',
      'directives/misplaced',
    ],
    ['an exclusion in a glob', pinned, { includeFiles: ['!a'] }, 'main.go', 'config/wrong-format'],
  ])('rejects %s', (_, files, properties, entry, code) => {
    const { value, diagnostics } = image(files, properties, entry);
    expect(diagnostics).toMatchObject([{ severity: 'error', code, hint: expect.any(String) }]);
    expect(value).toBeUndefined();
  });

  test('warns of a missing go.sum, and accepts a comment that looks like a package', () => {
    const unpinned = image({ 'go.mod': 'module a\nrequire b.c/d v1.0.0' });
    expect(unpinned.diagnostics).toMatchObject([{ severity: 'warning', code: 'packaging/unpinned' }]);
    expect(unpinned.value).toMatchObject({ platform: 'linux/arm64', recipe: 1 });
    expect(textOf({ ...pinned, 'a.go': `/*\npackage tools does\n*/\n${main}` }, {}, 'a.go')).toContain('./');
  });
});

describe('the script that compiles', () => {
  /** A go that says whether packages have C code, and writes down how it is called. */
  const fakeGo = `#!/bin/sh
case $1 in
  list) [ -z "$C_CODE" ] || echo "$C_CODE" ;;
  env) echo amd64 ;;
  build) echo "$GOOS/$GOARCH cgo=$CGO_ENABLED cc=$CC $*" ;;
esac
`;
  const fakeApt = '#!/bin/sh\necho "apt-get $*"\n';

  test.each([
    ['amd64', '', 'linux/amd64 cgo=0 cc= build'],
    ['arm64', '', 'linux/arm64 cgo=0 cc= build'],
    ['amd64', 'github.com/mattn/go-sqlite3', 'linux/amd64 cgo=1 cc= build'],
    ['arm64', 'github.com/mattn/go-sqlite3', 'linux/arm64 cgo=1 cc=aarch64-linux-gnu-gcc build'],
  ])('for %s with the C code of %j compiles as %s', async (architecture, code, expected) => {
    const folder = await folderWith({ 'bin/go': fakeGo, 'bin/apt-get': fakeApt });
    await run('chmod', ['+x', join(folder, 'bin/go'), join(folder, 'bin/apt-get')]);
    const [shell = '', ...words] = compiled(textOf(pinned));
    const env = {
      PATH: `${folder}/bin:${process.env.PATH}`,
      TARGETOS: 'linux',
      TARGETARCH: architecture,
      C_CODE: code,
    };
    const { stdout } = await run(shell, words, { env });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(
      `${expected} -trimpath -buildvcs=false -ldflags=-s -w -buildid= -o /out/opt/batch-job/program ./cmd/job`,
    );
    const installed = 'apt-get install -y --no-install-recommends gcc-aarch64-linux-gnu libc6-dev-arm64-cross';
    expect(lines.includes(installed)).toBe(expected.includes('gcc'));
  });
});
