import { posix } from 'node:path';
import { secretMount } from '../../build-secrets.ts';
import { copyIncluded } from '../../included-files.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import { officialImage } from '../../official-image.ts';
import { fixedTimes, lastLines, outFolder, writeShellEntry } from '../../shell-entry.ts';
import type { Gemfile } from './gemfile.ts';
import type { RubyProgram } from './properties.ts';

/** The folder of the image with the gems. */
const gems = '/opt/bundle';

/** The file of the image with the names of Debian's packages that gems with native parts are linked with. */
const packagesFile = '/packages';

/**
 * Mounts the cache of Bundler, and the user's settings of Bundler and .netrc, if the build has them: none becomes part of a
 * layer. Bundler takes logins of sources from its settings alone (https://bundler.io/man/bundle-config.1.html), git takes
 * those of repositories from .netrc.
 */
const mounts = [
  secretMount('bundle-config'),
  secretMount('netrc'),
  '--mount=type=cache,target=/root/.bundle/cache,sharing=locked',
].join(' ');

/**
 * The script that finds the packages of Debian whose libraries the gems need: `sh -c script sh folder file`. Removes what
 * differs between two builds of the same gems: their archives, and the logs of their compilers.
 */
const packagesScript = [
  'find "$1" \\( -name "*.so" -o -name "*.so.*" \\) -type f -exec ldd {} + 2>/dev/null |',
  `sed -n 's#.* => /\\(usr/\\)\\{0,1\\}\\(lib[^ ]*\\) .*#*/\\2#p' | sort -u | while read -r one; do`,
  'dpkg-query --search "$one" 2>/dev/null',
  `done | sed -n -e '/^diversion /d' -e 's/^\\([^:, ]*\\).*: .*/\\1/p' | sort -u >"$2"`,
  'rm -rf "$1"/ruby/*/cache',
  'find "$1" \\( -name gem_make.out -o -name mkmf.log -o -name "*.o" \\) -type f -delete',
].join('\n');

/**
 * The script that installs curl and the packages of a file, as far as they are missing: `sh -c script sh file`. The
 * versions are those of Debian on the day of the build.
 */
const installScript = [
  'command -v curl >/dev/null && m= || m=curl',
  `for one in $(cat "$1" 2>/dev/null); do dpkg-query --show "$one" >/dev/null 2>&1 || m="$m $one"; done`,
  '[ -z "$m" ] || { apt-get update && apt-get install -y --no-install-recommends $m && rm -rf /var/lib/apt/lists/*; }',
].join('\n');

/** Returns the variables by which Bundler installs and finds gems: https://bundler.io/man/bundle-config.1.html */
const bundlerVariables = ({ folder, file, lock }: Gemfile, root: string): string =>
  [
    `ENV BUNDLE_GEMFILE="${posix.join(root, folder, file).replace(/["\\$]/g, '\\$&')}"`,
    `BUNDLE_PATH=${gems}`,
    'BUNDLE_WITHOUT=development:test',
    // Without a lock file, Bundler may write one.
    ...(lock === undefined ? [] : ['BUNDLE_DEPLOYMENT=1', 'BUNDLE_FROZEN=1']),
    // The Bundler of the image: another one would be downloaded, and by every run again.
    'BUNDLE_VERSION=system',
  ].join(' ');

/** Returns the name of the lock file that Bundler writes for a Gemfile without one. */
const newLock = ({ file }: Gemfile): string => (file === 'Gemfile' ? 'Gemfile.lock' : 'gems.locked');

/** Returns the lines of the stage in which gems are installed, for the processor of the image. */
const gemStage = (version: string, gemfile: Gemfile): string[] => {
  const { folder, files, lock } = gemfile;
  const copies = (files ?? []).map((file) => {
    const isFolder = file === 'vendor/cache';
    const from = onePath(posix.join(folder, file));
    return { isFolder, from };
  });
  const plain = copies.filter(({ isFolder }) => !isFolder).map(({ from }) => from);
  return [
    `FROM ${officialImage(`ruby:${version}`)} AS gems`,
    `${bundlerVariables(gemfile, '/build')} BUNDLE_GLOBAL_GEM_CACHE=true SOURCE_DATE_EPOCH=0`,
    ...(files ? [] : ['WORKDIR /build', 'COPY . .']),
    `WORKDIR ${literal(posix.join('/build', folder))}`,
    ...(plain.length > 0 ? [`COPY ${JSON.stringify([...plain, './'])}`] : []),
    ...copies.filter(({ isFolder }) => isFolder).map(({ from }) => `COPY ${JSON.stringify([from, './vendor/cache'])}`),
    `RUN ${mounts} ${exec('bundle', 'install')}`,
    `RUN ${exec('mkdir', '-p', gems, posix.join(outFolder, 'opt'), posix.join(outFolder, 'app', folder))}`,
    `RUN ${exec('/bin/sh', '-c', packagesScript, 'sh', gems, packagesFile)}`,
    `RUN ${exec('mv', gems, posix.join(outFolder, gems))}`,
    ...(lock === undefined ? [`RUN ${exec('cp', newLock(gemfile), posix.join(outFolder, 'app', folder, '/'))}`] : []),
    fixedTimes(packagesFile),
    '',
  ];
};

/** Returns the lines of the stage that collects the files of the program, the same for every processor. */
const programStage = (version: string, program: RubyProgram, gemfile: Gemfile | undefined): string[] => {
  const { includeFiles } = program;
  const folders = gemfile ? [gemfile.folder, ...gemfile.paths] : ['.'];
  const app = `${outFolder}/app/`;
  const whole = folders.includes('.') ? ['.'] : folders.map((folder) => `./${folder}`);
  return [
    `FROM --platform=$BUILDPLATFORM ${officialImage(`ruby:${version}-slim`)} AS program`,
    writeShellEntry(),
    'WORKDIR /build',
    'COPY . .',
    `RUN ${exec('cp', '-dpR', '--parents', '--', ...whole, app)}`,
    ...(gemfile ? [`RUN ${exec('rm', '-rf', posix.join(app, gemfile.folder, 'vendor/cache'))}`] : []),
    ...copyIncluded(includeFiles, app),
    fixedTimes(),
    '',
  ];
};

/**
 * Returns the Dockerfile of a Ruby program. Commands are in exec form, so that no shell interprets a name of the user's;
 * the last starts the shell entry, which becomes Ruby. There is no `# syntax=` line: the built-in frontend of Docker 20.10
 * supports all of it. `-rbundler/setup` is what `bundle exec` does, without a process of its own.
 */
export const rubyDockerfile = (
  entry: string,
  program: RubyProgram,
  gemfile: Gemfile | undefined,
  version: string,
): string => {
  return [
    ...(gemfile ? gemStage(version, gemfile) : []),
    ...programStage(version, program, gemfile),
    `FROM ${officialImage(`ruby:${version}-slim`)}`,
    ...(gemfile ? [`COPY --from=gems ${packagesFile} ${packagesFile}`] : []),
    `RUN ${exec('/bin/sh', '-c', installScript, 'sh', packagesFile)}`,
    ...(gemfile ? [bundlerVariables(gemfile, '/app')] : []),
    ...lastLines(
      gemfile ? ['gems', 'program'] : ['program'],
      program.customDockerBuildCommands,
      ...['ruby', ...(gemfile ? ['-rbundler/setup'] : []), posix.join('/app', entry)],
    ),
  ].join('\n');
};
