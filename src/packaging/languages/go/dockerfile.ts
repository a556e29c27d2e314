import { posix } from 'node:path';
import { secretMount } from '../../build-secrets.ts';
import { copyIncluded } from '../../included-files.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import type { Program } from '../../program.ts';
import { curlImage, fixedTimes, lastLines, outFolder, writeShellEntry } from '../../shell-entry.ts';
import type { GoModule } from './module.ts';

/** Mounts the caches of Go, and the user's .netrc and variables of Go, if the build has them: none becomes part of a layer. */
const mounts = [
  secretMount('netrc'),
  secretMount('go-env'),
  '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build',
].join(' ');

/** The file of the image with the program, where no file of the user can stand. */
const programFile = '/opt/batch-job/program';

/**
 * The script that compiles a package: `sh -c script sh package file`. With C code only where a package of others or of
 * the user has some, and then with the C compiler for the processor of the image, which Debian has. The flags leave out
 * what differs between machines and what only debuggers read: https://pkg.go.dev/cmd/link
 */
const compileScript = [
  'export GOOS="$TARGETOS" GOARCH="$TARGETARCH" CGO_ENABLED=0',
  `c=$(CGO_ENABLED=1 go list -deps -f '{{if and (not .Standard) .CgoFiles}}{{.ImportPath}}{{end}}' "$1" 2>/dev/null)`,
  'if [ -n "$c" ]; then',
  'echo "with C code: "$c',
  'export CGO_ENABLED=1',
  'if [ "$(go env GOHOSTARCH)" != "$GOARCH" ]; then',
  'case $GOARCH in amd64) on=x86-64; cc=x86_64 ;; *) on=aarch64; cc=aarch64 ;; esac',
  'apt-get update && apt-get install -y --no-install-recommends gcc-$on-linux-gnu libc6-dev-$GOARCH-cross || exit',
  'export CC=$cc-linux-gnu-gcc',
  'fi',
  'fi',
  `exec go build -trimpath -buildvcs=false '-ldflags=-s -w -buildid=' -o "$2" "$1"`,
].join('\n');

/**
 * Returns the Dockerfile of a Go program. Commands are in exec form, so that no shell interprets a name of the user's; the
 * last starts the shell entry, which becomes the program. There is no `# syntax=` line: the built-in frontend of Docker
 * 20.10 supports all of it. Compiled on the platform of the builder for the one of the image.
 */
export const goDockerfile = (
  packagePath: string,
  program: Program<Record<never, never>>,
  { folder, root, ignoresWorkspace, version, isVendored, manifests }: GoModule,
): string => {
  const at = (path: string) => literal(posix.join('/build', path));
  const copies = [...(manifests ?? [])].map(([path, files]) => {
    const from = files.map((file) => onePath(posix.join(path, file)));
    return `COPY ${JSON.stringify([...from, posix.join(at(path), '/')])}`;
  });
  return [
    `FROM --platform=$BUILDPLATFORM golang:${version} AS build`,
    writeShellEntry(),
    ...(ignoresWorkspace ? ['ENV GOWORK=off'] : []),
    ...(isVendored || !manifests
      ? []
      : [`WORKDIR ${at(root)}`, ...copies, `RUN ${mounts} ${exec('go', 'mod', 'download')}`]),
    'WORKDIR /build',
    'COPY . .',
    ...copyIncluded(program.includeFiles, `${outFolder}/app/`),
    `WORKDIR ${at(folder)}`,
    'ARG TARGETOS',
    'ARG TARGETARCH',
    `RUN ${mounts} ${exec('/bin/sh', '-c', compileScript, 'sh', packagePath, `${outFolder}${programFile}`)}`,
    fixedTimes(),
    '',
    // Its libraries are not older than those of `golang`, which programs with C code are linked with.
    `FROM ${curlImage}`,
    ...lastLines(['build'], program.customDockerBuildCommands, programFile),
  ].join('\n');
};
