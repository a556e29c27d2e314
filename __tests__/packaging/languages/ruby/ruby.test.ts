import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ruby } from '../../../../src/packaging/languages/ruby/ruby.ts';
import { writeShellEntry } from '../../../../src/packaging/shell-entry.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
const gems = { Gemfile: 'gem "rack"\n', 'Gemfile.lock': 'PLATFORMS\n  ruby\n' };
type Properties = Partial<Parameters<typeof ruby.image>[1]>;

const image = (files: Record<string, string>, properties: Properties = {}, entry = 'job.rb') =>
  ruby.image(
    entry,
    { entryfilePath: entry, languageSpecificConfig: {}, ...properties },
    fakeWorkspace({ [entry]: '', ...files }),
    'linux/amd64',
  );
const textOf = (...given: Parameters<typeof image>): string => {
  const { value, diagnostics } = image(...given);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (value as { dockerfile: { text: string } }).dockerfile.text;
};
/** Returns the words of the line that runs a script of `sh` with this last argument. */
const script = (text: string, last: string): string[] =>
  [...text.matchAll(/^RUN (\[.*\])$/gm)]
    .map(([, words]) => JSON.parse(words as string) as string[])
    .find((words) => words[1] === '-c' && words.at(-1) === last) ?? [];
const packages = '/packages';
const mounts =
  '--mount=type=secret,id=bundle-config,target=/root/.bundle/config --mount=type=secret,id=netrc,target=/root/.netrc --mount=type=cache,target=/root/.bundle/cache,sharing=locked';

describe('ruby', () => {
  test('installs gems before it copies the sources, in a stage of its own, and starts Ruby as `bundle exec` does', () => {
    const text = textOf({ ...gems, 'vendor/cache/rack.gem': '' });
    expect(text).toBe(
      [
        'FROM docker.io/library/ruby:3.3 AS gems',
        'ENV BUNDLE_GEMFILE="/build/Gemfile" BUNDLE_PATH=/opt/bundle BUNDLE_WITHOUT=development:test BUNDLE_DEPLOYMENT=1 BUNDLE_FROZEN=1 BUNDLE_VERSION=system BUNDLE_GLOBAL_GEM_CACHE=true SOURCE_DATE_EPOCH=0',
        'WORKDIR /build',
        'COPY ["Gemfile","Gemfile.lock","./"]',
        'COPY ["vendor/cache","./vendor/cache"]',
        `RUN ${mounts} ["bundle","install"]`,
        'RUN ["mkdir","-p","/opt/bundle","/out/opt","/out/app"]',
        `RUN ${JSON.stringify(script(text, packages))}`,
        'RUN ["mv","/opt/bundle","/out/opt/bundle"]',
        'RUN ["find","/out","/packages","-exec","touch","-h","-d","@946684800","{}","+"]',
        '',
        'FROM --platform=$BUILDPLATFORM docker.io/library/ruby:3.3-slim AS program',
        writeShellEntry(),
        'WORKDIR /build',
        'COPY . .',
        'RUN ["cp","-dpR","--parents","--",".","/out/app/"]',
        'RUN ["rm","-rf","/out/app/vendor/cache"]',
        'RUN ["find","/out","-exec","touch","-h","-d","@946684800","{}","+"]',
        '',
        'FROM docker.io/library/ruby:3.3-slim',
        `COPY --from=gems ${packages} ${packages}`,
        `RUN ${JSON.stringify(installing(text))}`,
        'ENV BUNDLE_GEMFILE="/app/Gemfile" BUNDLE_PATH=/opt/bundle BUNDLE_WITHOUT=development:test BUNDLE_DEPLOYMENT=1 BUNDLE_FROZEN=1 BUNDLE_VERSION=system',
        'COPY --from=gems /out/ /',
        'COPY --from=program /out/ /',
        'WORKDIR /app',
        'CMD ["sh","/opt/batch-job/entry.sh","ruby","-rbundler/setup","/app/job.rb"]',
        '',
      ].join('\n'),
    );
  });

  test('copies the whole folder of the config for a program without a Gemfile, and starts it without Bundler', () => {
    const text = textOf(
      { 'lib/a.rb': '' },
      { includeFiles: ['lib'], customDockerBuildCommands: ['true'] },
      'bin/a b.rb',
    );
    expect(text).not.toMatch(/bundle|gems/i);
    expect(text).toContain('RUN ["cp","-dpR","--parents","--",".","/out/app/"]');
    expect(text).toContain('WORKDIR /app\nRUN ["/bin/sh","-c","true"]\nCOPY');
    expect(text).toContain('CMD ["sh","/opt/batch-job/entry.sh","ruby","/app/bin/a b.rb"]');
  });

  test('copies the folder of the Gemfile, those of its gems and includeFiles, at their paths', () => {
    const files = { 'a $b/Gemfile': 'gem "x", path: "../x"', 'x/x.gemspec': '', 'a $b/Gemfile.lock': '' };
    const text = textOf(files, { includeFiles: ['data/*.json'] }, 'a $b/job.rb');
    expect(text).toContain(
      'RUN ["cp","-dpR","--parents","--","./a $b","./x","/out/app/"]\nRUN ["rm","-rf","/out/app/a $b/vendor/cache"]\nRUN ["perl","-e"',
    );
    expect(text).toContain('ENV BUNDLE_GEMFILE="/app/a \\$b/Gemfile"');
    expect(text).toContain('WORKDIR /build\nCOPY . .\nWORKDIR /build/a \\$b\nRUN --mount');
  });

  test('takes the lock file that Bundler wrote where there is none, and warns of it', () => {
    const { diagnostics } = image({ 'svc/Gemfile': '' }, {}, 'svc/job.rb');
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'packaging/unpinned' }]);
    const text = textOf({ 'svc/Gemfile': '' }, {}, 'svc/job.rb');
    expect(text).not.toMatch(/DEPLOYMENT|FROZEN/);
    expect(text).toContain('RUN ["cp","Gemfile.lock","/out/app/svc/"]\nRUN ["find"');
  });

  test.each<[string, Record<string, string>, 3.2 | 3.3 | undefined, string]>([
    ['its property', { '.ruby-version': '3.3.5' }, 3.2, '3.2'],
    ['.ruby-version', { '.ruby-version': 'ruby-3.2.2\n', ...gems, Gemfile: 'ruby "3.1.0"' }, undefined, '3.2.2'],
    ['the Gemfile', { ...gems, Gemfile: 'ruby "3.4.1"' }, undefined, '3.4.1'],
    ['nothing', {}, undefined, '3.3'],
  ])('takes the version of Ruby from %s', (_, files, rubyVersion, version) => {
    const text = textOf(files, { languageSpecificConfig: rubyVersion === undefined ? {} : { rubyVersion } });
    expect(text).toContain(`\nFROM docker.io/library/ruby:${version}-slim\n`);
  });

  test('leaves what Bundler keeps on this machine out of the context', async () => {
    const { value } = image(gems);
    const workspace = fakeWorkspace({
      'job.rb': '',
      '.bundle/config': '',
      'vendor/bundle/x': '',
      'vendor/cache/x.gem': '',
      'a/vendor/bundle/y': '',
    });
    const { files } = await workspace.digest({ folder: '.', excluded: value?.excluded ?? [] });
    expect(files).toEqual(['job.rb', 'vendor/cache/x.gem']);
  });

  test.each<[string, Record<string, string>, Properties, string]>([
    ['another Ruby', { '.ruby-version': 'jruby-9.4' }, {}, 'packaging/entry-file'],
    [
      'a lock file of another platform',
      { ...gems, 'Gemfile.lock': 'PLATFORMS\n  arm64-darwin-23\n' },
      {},
      'packaging/entry-file',
    ],
    ['gems outside', { ...gems, Gemfile: 'gem "x", path: "../x"' }, {}, 'source/outside'],
    ['excludeDependencies', gems, { excludeDependencies: ['x'] }, 'config/not-yet'],
    ['an exclusion in a glob', gems, { excludeFiles: ['!a'] }, 'config/wrong-format'],
  ])('rejects %s', (_, files, properties, code) => {
    const { value, diagnostics } = image(files, properties);
    expect(diagnostics).toMatchObject([{ severity: 'error', code, hint: expect.any(String) }]);
    expect(value).toBeUndefined();
  });
});

/** Returns the words of the line that installs what the last stage lacks. */
const installing = (text: string): string[] => {
  const last = text.slice(text.lastIndexOf('FROM '));
  return script(last, packages);
};

describe('the scripts of gems with native parts', () => {
  test('find the packages of the libraries that gems need, and remove what differs between builds', async () => {
    const folder = await folderWith({
      'bin/ldd': `#!/bin/sh
echo "	libpq.so.5 => /lib/x86_64-linux-gnu/libpq.so.5 (0x1)"
echo "	libc.so.6 => /usr/lib/x86_64-linux-gnu/libc.so.6 (0x2)"
echo "	libruby.so.3.3 => /usr/local/lib/libruby.so.3.3 (0x3)"
echo "	linux-vdso.so.1 (0x4)"
`,
      'bin/dpkg-query': `#!/bin/sh
case $2 in
  */lib/x86_64-linux-gnu/libpq.so.5) echo "libpq5:amd64: /usr/lib/x86_64-linux-gnu/libpq.so.5" ;;
  */lib/x86_64-linux-gnu/libc.so.6) echo "diversion by a from: /b"; echo "libc6:amd64, libc6:i386: /lib/x86_64-linux-gnu/libc.so.6" ;;
  *) exit 1 ;;
esac
`,
      'gems/ruby/3.3.0/cache/pg.gem': '',
      'gems/ruby/3.3.0/gems/pg/pg_ext.so': '',
      'gems/ruby/3.3.0/extensions/pg/gem_make.out': '',
      'gems/ruby/3.3.0/extensions/pg/mkmf.log': '',
    });
    await run('chmod', ['+x', join(folder, 'bin/ldd'), join(folder, 'bin/dpkg-query')]);
    const [shell = '', ...words] = script(textOf(gems), packages);
    const env = { PATH: `${folder}/bin:${process.env.PATH}` };
    await run(shell, [...words.slice(0, -2), join(folder, 'gems'), join(folder, 'packages')], { env });
    expect(await readFile(join(folder, 'packages'), 'utf8')).toBe('libc6\nlibpq5\n');
    const { stdout } = await run('find', ['gems', '-type', 'f'], { cwd: folder });
    expect(stdout).toBe('gems/ruby/3.3.0/gems/pg/pg_ext.so\n');
  });

  test.each([
    ['libc6\n', true, []],
    ['libc6\nlibpq5\n', true, ['update', 'install -y --no-install-recommends libpq5']],
    [undefined, false, ['update', 'install -y --no-install-recommends curl']],
  ])('install what is missing of %j, with curl there: %s', async (list, hasCurl, expected) => {
    const folder = await folderWith({
      'bin/apt-get': '#!/bin/sh\necho $*\n',
      'bin/rm': '#!/bin/sh\n',
      'bin/cat': '#!/bin/sh\nexec /bin/cat "$@"\n',
      'bin/dpkg-query': '#!/bin/sh\n[ "$2" = libc6 ]\n',
      ...(hasCurl ? { 'bin/curl': '#!/bin/sh\n' } : {}),
      ...(list === undefined ? {} : { packages: list }),
    });
    await run('sh', ['-c', `chmod +x ${folder}/bin/*`]);
    const [shell = '', ...words] = installing(textOf(gems));
    const { stdout } = await run(shell, [...words.slice(0, -1), join(folder, 'packages')], {
      env: { PATH: `${folder}/bin` },
    });
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => line.trim().replace(/ +/g, ' ')),
    ).toEqual(expected);
  });
});
