import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { php } from '../../../../src/packaging/languages/php/php.ts';
import { writeShellEntry } from '../../../../src/packaging/shell-entry.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
type Properties = Partial<Parameters<typeof php.image>[1]>;

const image = (files: Record<string, string>, properties: Properties = {}, entry = 'job.php') =>
  php.image(
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
const project = (json: object = {}, lock: object = {}): Record<string, string> => ({
  'composer.json': JSON.stringify(json),
  'composer.lock': JSON.stringify(lock),
});
const mounts =
  '--mount=type=secret,id=composer-auth,target=/root/.composer/auth.json --mount=type=cache,target=/root/.composer/cache,sharing=locked';
const install = `RUN ${mounts} ["composer","install","--no-dev","--no-scripts","--no-interaction","--no-progress","--prefer-dist","--no-autoloader","--ignore-platform-req=ext-*"]`;
const tools = (text: string) => JSON.parse(/^RUN (\["\/bin\/sh","-c","m=;.*\])$/m.exec(text)?.[1] ?? '[]') as string[];

describe('php', () => {
  test('installs packages before it copies the sources, and starts PHP', () => {
    const text = textOf(project(), { customDockerBuildCommands: ['true'] });
    expect(text).toBe(
      [
        'FROM --platform=$BUILDPLATFORM docker.io/library/php:8.3-cli AS build',
        'COPY --from=docker.io/library/composer:2 /usr/bin/composer /usr/bin/composer',
        `RUN ${JSON.stringify(tools(text))}`,
        writeShellEntry(),
        'ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME=/root/.composer COMPOSER_MIRROR_PATH_REPOS=1',
        'RUN ["composer","config","--global","autoloader-suffix","BatchJob"]',
        'WORKDIR /build',
        'COPY ["composer.json","composer.lock","./"]',
        install,
        'WORKDIR /build',
        'COPY . .',
        'WORKDIR /build',
        'RUN ["composer","dump-autoload","--no-dev","--no-scripts","--no-interaction","--optimize","--ignore-platform-req=ext-*"]',
        'WORKDIR /build',
        'RUN ["cp","-dpR","--parents","--",".","/out/app/"]',
        'RUN ["find","/out","-exec","touch","-h","-d","@946684800","{}","+"]',
        '',
        'FROM docker.io/library/php:8.3-cli',
        'ENTRYPOINT []',
        'WORKDIR /app',
        'RUN ["/bin/sh","-c","true"]',
        'COPY --from=build /out/ /',
        'CMD ["sh","/opt/batch-job/entry.sh","php","-d","memory_limit=-1","/app/job.php"]',
        '',
      ].join('\n'),
    );
  });

  test('needs no Composer for a program without a composer.json', () => {
    const text = textOf({ 'lib/a.php': '' }, {}, 'bin/a b.php');
    expect(text).not.toContain('omposer');
    expect(text).toContain('WORKDIR /build\nCOPY . .\nRUN ["cp"');
    expect(text).toContain('memory_limit=-1","/app/bin/a b.php"]');
  });

  test('copies the folder of the composer.json and includeFiles, at their paths', () => {
    const files = { 'a $b/composer.json': '{}', 'a $b/composer.lock': '{}' };
    const text = textOf(files, { includeFiles: ['data/*.json'] }, 'a $b/job.php');
    expect(text).toContain('WORKDIR /build/a \\$b\nCOPY ["a \\\\$b/composer.json","a \\\\$b/composer.lock","./"]');
    expect(text).toContain('RUN ["cp","-dpR","--parents","--","./a $b","/out/app/"]\nRUN ["perl","-e"');
  });

  test.each(['path', 'artifact'])('copies the sources before it installs packages from folders (%s)', (type) => {
    const files = {
      'svc/composer.json': JSON.stringify({ repositories: { own: { type, url: '../lib/*' } } }),
      'svc/composer.lock': '{}',
      'lib/a/composer.json': '{}',
    };
    const text = textOf(files, {}, 'svc/job.php');
    expect(text).toContain(`WORKDIR /build\nCOPY . .\nWORKDIR /build/svc\n${install}`);
  });

  test('warns of a composer.json without a lock file, which Composer then writes', () => {
    const files = { 'composer.json': JSON.stringify({ require: { php: '^8.2', 'psr/log': '^3' } }) };
    expect(image(files).diagnostics).toMatchObject([{ severity: 'warning', code: 'packaging/unpinned' }]);
    expect(textOf(files)).toContain('COPY ["composer.json","./"]');
    expect(image({ 'composer.json': '{"require":{"php":"^8.2"}}' }).diagnostics).toEqual([]);
  });

  test('names the extensions that the image lacks, unless a package or a command provides them', () => {
    const lock = {
      platform: { php: '^8.2', 'ext-GD': '*' },
      packages: [
        { name: 'a/a', require: { 'ext-intl': '*', 'ext-json': '*', 'ext-pdo_mysql': '*', 'ext-bcmath': '*' } },
        { name: 'symfony/polyfill-intl', provide: { 'ext-intl': '*' } },
      ],
    };
    const files = project({ require: { 'ext-redis': '*', 'ext-mbstring': '*', 'a/a': '^1' } }, lock);
    expect(image(files, { customDockerBuildCommands: ['docker-php-ext-install bcmath'] }).diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'packaging/extension',
        sentence: 'The packages of composer.json need ext-GD, ext-pdo_mysql, ext-redis, which the image of PHP lacks.',
      },
    ]);
    expect(image(project({ require: { 'ext-json': '*' } }, { platform: [] })).diagnostics).toEqual([]);
  });

  test.each<[string, object, 8.2 | 8.3 | undefined, string]>([
    ['its property', { require: { php: '>=8.0' } }, 8.2, '8.2'],
    ['the constraint', { require: { php: '^8.4' } }, undefined, '8.4'],
    ['the usual one, if the constraint allows it', { require: { php: '>=8.1' } }, undefined, '8.3'],
    [
      'the platform of Composer',
      { require: { php: '>=8.0' }, config: { platform: { php: '8.1.5' } } },
      undefined,
      '8.1',
    ],
    ['its property against the platform', { config: { platform: { php: '8.1.5' } } }, 8.3, '8.3'],
    ['nothing', {}, undefined, '8.3'],
  ])('takes the version of PHP from %s', (_, json, phpVersion, version) => {
    const text = textOf(project(json), { languageSpecificConfig: phpVersion === undefined ? {} : { phpVersion } });
    expect(text).toContain(`\nFROM docker.io/library/php:${version}-cli\n`);
  });

  test('leaves installed packages out of the context', async () => {
    const filesFor = async (json: object) => {
      const { value } = image({ 'composer.json': JSON.stringify(json) });
      const workspace = fakeWorkspace({
        'job.php': '',
        'vendor/a.php': '',
        'lib/packages/b.php': '',
        'x/vendor/c.php': '',
      });
      return (await workspace.digest({ folder: '.', excluded: value?.excluded ?? [] })).files;
    };
    expect(await filesFor({})).toEqual(['job.php', 'lib/packages/b.php', 'x/vendor/c.php']);
    expect(await filesFor({ config: { 'vendor-dir': 'lib/packages' } })).toEqual([
      'job.php',
      'vendor/a.php',
      'x/vendor/c.php',
    ]);
  });

  test.each<[string, Record<string, string>, Properties, string]>([
    ['PHP 7', project({ require: { php: '^7.4' } }), {}, 'packaging/entry-file'],
    [
      'a version that is not allowed',
      project({ require: { php: '~8.3.0' } }),
      { languageSpecificConfig: { phpVersion: 8.2 } },
      'config/wrong-format',
    ],
    ['packages outside', project({ repositories: [{ type: 'path', url: '../x' }] }), {}, 'source/outside'],
    ['excludeDependencies', project(), { excludeDependencies: ['x'] }, 'config/not-yet'],
    ['an exclusion in a glob', project(), { excludeFiles: ['!a'] }, 'config/wrong-format'],
  ])('rejects %s', (_, files, properties, code) => {
    const { value, diagnostics } = image(files, properties);
    expect(diagnostics).toMatchObject([{ severity: 'error', code, hint: expect.any(String) }]);
    expect(value).toBeUndefined();
  });

  test('leaves a composer.json that is no JSON to Composer', () => {
    expect(textOf({ 'composer.json': '{"require": ' })).toContain('COPY ["composer.json","./"]');
  });

  test.each([
    [['git', 'unzip'], ''],
    [['git'], 'update\ninstall -y --no-install-recommends unzip\n'],
  ])('installs what Composer calls, of which there are %j', async (there, expected) => {
    const programs = ['apt-get', 'rm', ...there].map((name) => [
      `bin/${name}`,
      name === 'apt-get' ? '#!/bin/sh\necho $*\n' : '#!/bin/sh\n',
    ]);
    const folder = await folderWith(Object.fromEntries(programs) as Record<string, string>);
    await run('sh', ['-c', `chmod +x ${folder}/bin/*`]);
    const [shell = '', ...words] = tools(textOf(project()));
    const { stdout } = await run(shell, words, { env: { PATH: `${folder}/bin` } });
    expect(stdout).toBe(expected);
  });
});
