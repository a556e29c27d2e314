import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { php } from '../../../../src/packaging/languages/php/php.ts';
import { expectNarrow, type Files, filesIn, type ImageOf, wideIn } from '../narrow.ts';

const imageOf =
  (entry: string, properties = {}): ImageOf =>
  (surroundings) =>
    php.image(entry, { entryfilePath: entry, languageSpecificConfig: {}, ...properties }, surroundings, 'linux/amd64');
const entry = 'jobs/report.php';
/** Files of which no program reads one. */
const noise = { 'README.md': '', 'jobs/other.php': "<?php require 'x.php';", 'lib/none.php': '', 'auth.json': '{}' };
const composer = { 'composer.json': '{}', 'composer.lock': '{}' };
/** Returns the files of the context of a source beside itself and those of Composer. */
const found = async (source: string, files: Files = {}, properties = {}) =>
  (await filesIn(imageOf(entry, properties), { ...noise, ...composer, ...files, [entry]: `<?php\n${source}` })).filter(
    (path) => path !== entry && !(path in composer),
  );
const widened = (source: string, files: Files = {}, properties = {}) =>
  wideIn(imageOf(entry, properties), { ...noise, ...composer, ...files, [entry]: `<?php\n${source}` });

describe('the context of a PHP program', () => {
  test('is its entry file and what Composer reads', async () => {
    expect(await found("require __DIR__ . '/../vendor/autoload.php';", { 'vendor/autoload.php': '' })).toEqual([]);
    expect(await filesIn(imageOf(entry), { ...noise, ...composer, [entry]: '' })).toEqual([
      'composer.json',
      'composer.lock',
      entry,
    ]);
  });

  test.each([
    ["require __DIR__ . '/../lib/a.php';", 'lib/a.php'],
    ["require_once(dirname(__DIR__, 1) . '/lib/a.php');", 'lib/a.php'],
    ["include 'a.php';", 'jobs/a.php'],
    ['$config = include "lib/a.php";', 'lib/a.php'],
    ["# don't\nrequire 'a.inc'; // require it", 'jobs/a.inc'],
    ["set_include_path(__DIR__ . '/../code');\nrequire 'a.php';", 'code/a.php'],
    ["$sql = file_get_contents(__DIR__ . '/a.sql');", 'jobs/a.sql'],
    ["$twig = new Environment(new FilesystemLoader(__DIR__ . '/../views'));", 'views/a.twig'],
    ['return view("views/{$name}.php");', 'views/a.php'],
    ["foreach (glob(__DIR__ . '/../queries/*.sql') as $one) {}", 'queries/a.sql'],
  ])('has what %j names', async (source, file) => {
    expect(await found(source, { [file]: '' })).toEqual([file]);
    expect(widened(source, { [file]: '' })).toEqual([]);
  });

  test('has what `autoload` names, and not what `autoload-dev` does, and what these sources name', async () => {
    const autoload = {
      'psr-4': { 'App\\': 'src/', 'Two\\': ['one', 'two'] },
      'psr-0': { Old_: 'old' },
      classmap: ['maps/*/classes', 'Single.php'],
      files: ['helpers.php'],
    };
    const files = {
      'composer.json': JSON.stringify({ autoload, 'autoload-dev': { 'psr-4': { 'Tests\\': 'tests/' } } }),
      'src/Deep/A.php': '',
      'one/B.php': '',
      'two/C.php': '',
      'old/D.php': '',
      'maps/x/classes/E.php': '',
      'Single.php': '',
      'helpers.php': "require 'more/helpers.php';",
      'more/helpers.php': '',
    };
    const inside = await found('', { ...files, 'tests/T.php': '', 'more/none.php': '' });
    expect(inside).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'composer.json')
        .sort(),
    );
  });

  test('has packages in folders, and what Composer needs for them', async () => {
    const files = {
      'composer.json': '{"repositories":[{"type":"path","url":"packages/*"},{"type":"artifact","url":"zips"}]}',
      'packages/a/src/A.php': '',
      'packages/a/composer.json': '',
      'zips/b.zip': '',
    };
    expect(await found('', files)).toEqual([
      'auth.json',
      'packages/a/composer.json',
      'packages/a/src/A.php',
      'zips/b.zip',
    ]);
  });

  test.each([
    ['require $file;', 'loads what is known at run time only: `require $file;`'],
    ["require_once APP . '/x.php';", 'loads'],
    ['include("a/$name.php");', 'loads'],
    ['spl_autoload_register(fn ($class) => load($class));', 'spl_autoload_register('],
    ['file_get_contents($path);', 'reads what is known at run time only, and includeFiles names nothing'],
    ["$file = getenv('A');\nrequire $file;", 'loads'],
    ['readfile("/app/data/$name");', 'reads'],
    ['$all = scandir($folder);', 'reads'],
    ["$file = getenv('A');\nforeach ($all as $file) { readfile($file); }", 'readfile($file)'],
    ["$file = getenv('A');\n$file = next($all);\nreadfile($file);", 'readfile($file)'],
    ["$file = 'a';\nfunction f(string $file) { readfile($file); }", 'readfile($file)'],
    ['$a = $b;\n$b = $a;\nreadfile($a);', 'readfile($a)'],
    ["$all = glob('a/*.php');\nrequire $all[0];", 'loads'],
    ['$all = new \\RecursiveDirectoryIterator($folder);', 'reads'],
  ])('is the whole folder of composer.json for %j, with a note', async (source, reason) => {
    const wide = widened(source);
    expect(wide).toEqual([expect.stringMatching(/^Every file beside the config is part of the image's context/)]);
    expect(wide[0]).toContain(reason);
    const own = { 'svc/composer.json': '{}', 'svc/job.php': `<?php ${source}`, 'svc/x/y': '', 'README.md': '' };
    expect(await filesIn(imageOf('svc/job.php'), own)).toEqual(['svc/composer.json', 'svc/job.php', 'svc/x/y']);
  });

  test.each([
    ['{"autoload":{"psr-4":{"App\\\\":""}}}', 'names the folder itself'],
    ['{"repositories":[{"type":"path","url":"*"}]}', 'names the folder itself'],
    ['{"require":{"laravel/framework":"^11"}}', 'the package `laravel/framework` finds files by where they stand'],
  ])('is the whole folder for a composer.json with %s, with a note', (text, reason) => {
    expect(widened('', { 'composer.json': text })).toEqual([expect.stringContaining(reason)]);
  });

  test.each([
    "file_get_contents(getenv('STP_TRIGGER_EVENT_DATA_FILE'));",
    "$in = fopen('php://stdin', 'r');",
    "$file = getenv('STP_TRIGGER_EVENT_DATA_FILE');\n$event = json_decode(file_get_contents($file));",
    "$base = '/tmp';\n$file =\n  $base . '/x';\nfile_get_contents($file);",
    "fopen($path, 'wb'); fopen(\"/tmp/$name\", 'r');",
    '/**\n * require $this\n */ // include $that',
    '/* require it */ # include those',
    '$this->require($x); $x->file($y); Files::include($z);',
    "$a = ['require' => $x];",
  ])('is not widened by %j', (source) => {
    expect(widened(source)).toEqual([]);
  });

  test('is not widened by data that it reads where includeFiles names some', async () => {
    const properties = { includeFiles: ['data/*.json'] };
    expect(await found('file_get_contents($x);', { 'data/a.json': '', 'data/a.txt': '' }, properties)).toEqual([
      'data/a.json',
    ]);
    expect(widened('require $x;', {}, properties)).toHaveLength(1);
  });

  test('has every source that a program includes through any others, and no other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            folder: fc.constantFrom('lib', 'lib/deep', 'jobs', 'other'),
            to: fc.array(fc.record({ index: fc.nat(20), by: fc.nat(3) }), { maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.nat(),
        async (sources, touched) => {
          const pathOf = (index: number) => `${sources[index]?.folder}/s${index}.php`;
          const line = (from: string, to: string, by: number) => {
            const deep = from.split('/').length - 1;
            const up = from
              .split('/')
              .slice(1)
              .map(() => '..')
              .join('/');
            const forms = [
              `require __DIR__ . '/${up}/${to}';`,
              `include_once("${to}");`,
              `$x = require dirname(__DIR__, ${deep}) . DIRECTORY_SEPARATOR . '${to}'; // don't`,
              `require_once (__DIR__ . "/${up}/${to}");`,
            ];
            return forms[by] as string;
          };
          const files: Record<string, string> = { ...composer, 'README.md': '' };
          for (const [index, { to }] of sources.entries()) {
            const lines = to.map((one) => line(pathOf(index), pathOf(one.index % sources.length), one.by));
            files[pathOf(index)] = `<?php\n${lines.join('\n')}`;
          }
          const reached = new Set<number>();
          const reach = (index: number): void => {
            if (reached.has(index)) return;
            reached.add(index);
            for (const one of sources[index]?.to ?? []) reach(one.index % sources.length);
          };
          reach(0);
          const isNeeded = (path: string) => {
            const [, index] = /s(\d+)\.php/.exec(path) ?? [];
            return index === undefined ? path !== 'README.md' : reached.has(Number(index));
          };
          await expectNarrow(imageOf(pathOf(0)), files, {
            needed: Object.keys(files).filter(isNeeded),
            foreign: Object.keys(files).filter((path) => !isNeeded(path)),
            touched,
          });
        },
      ),
      { numRuns: 100 },
    ));
});
