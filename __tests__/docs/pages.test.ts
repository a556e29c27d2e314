import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/table.ts';
import { inputRules } from '../../src/door/input-rules.ts';
import { workflowPath } from '../../src/starter/workflow.ts';
import { everyCode } from '../diagnostics/every-code.ts';
import { pages, read, root } from './pages.ts';
import { partsOf } from './parts.ts';

const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
const areas = [...new Set(Object.keys(everyCode).map((code) => code.split('/')[0]))].join('|');
const code = new RegExp(`^(?:${areas})/[a-z-]+$`);
/** Flags that every command has. */
const always = ['help'];

/** Files that a guide lets its reader write. */
const written = pages.flatMap((page) => partsOf(page).flatMap((part) => (part.kind === 'run' ? [] : [part.path])));

/** True for a file of a user's repository: a guide or `init` writes it, or it is in the copy of this action. */
const isUsers = (path: string): boolean =>
  path === workflowPath('.') ||
  written.includes(path) ||
  (path.startsWith('.github/actions/batch-job/') &&
    existsSync(join(root, path.slice('.github/actions/batch-job/'.length))));

const inside = (path: string): boolean => !relative(root, path).startsWith('..');
const found = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, one]) => one as string);

/** Returns everything that a page names and that does not exist. */
const mistakesIn = (page: string, text: string): string[] => {
  const here = join(root, dirname(page));
  const lines = text.split('\n');
  const spans = found(text.replace(/^```[\s\S]*?^```/gm, ''), /`([^`\n]+)`/g);
  const blocks = found(text, /^```\w*\n([\s\S]*?)^```/gm).flatMap((block) => block.split('\n'));
  // Arguments of our program, as a shell would read them.
  const calls = [...spans, ...blocks].flatMap((line) => found(line, /(?:dist\/index\.js|\bbatch-job) +([^#|]+)/g));
  return [
    ...found(text.replaceAll(/`[^`\n]*`/g, ''), /(?:\]\(|<img src=")([^)"\s]+)[)"]/g)
      .filter((link) => !/^(?:https:|#)/.test(link))
      .map((link) => join(here, link.replace(/#.*$/, '')))
      .filter((path) => !inside(path) || !existsSync(path))
      .map((path) => `link to ${relative(root, path)}`),
    ...spans
      .filter((span) => /^[\w.-]+(?:\/[\w.-]+)+\.(?:ts|mjs|js|md|json|ya?ml)$/.test(span))
      .filter(
        (span) =>
          !isUsers(span) &&
          ![root, join(root, 'src'), join(root, '__tests__/lab'), here].some((base) => existsSync(join(base, span))),
      )
      .map((span) => `path ${span}`),
    ...found(text, /npm run ([\w:-]+)/g)
      .filter((script) => !Object.hasOwn(scripts, script))
      .map((script) => `npm run ${script}`),
    ...spans.filter(
      (span) => code.test(span) && !Object.hasOwn(everyCode, span) && !existsSync(join(root, 'src', span)),
    ),
    ...calls
      .map((call) => call.split(' ')[0] as string)
      .filter((word) => /^[a-z]/.test(word) && !Object.hasOwn(commands, word))
      .map((word) => `command ${word}`),
    ...calls
      .flatMap((call) => found(call, /(?<=^| )--([\w-]+)/g))
      .filter((flag) => !Object.hasOwn(inputRules, flag) && !always.includes(flag))
      .map((flag) => `--${flag}`),
    // These pages name paths inside of containers and functions.
    ...(/^docs\/(?:reference\/|files\.md$)/.test(page) ? [] : lines)
      .flatMap((line) =>
        found(line, /(?<![\w.~*>}])(\/(?:home|root|tmp|work|mnt|opt|srv|Users)\/[^\s`]*|~\/[^\s`]*|[A-Z]:\\\S+)/g),
      )
      .map((path) => `outside: ${path}`),
  ];
};

test.each(pages)('%s names only files, scripts, commands, flags and codes that exist', (page) => {
  expect(mistakesIn(page, read(page))).toEqual([]);
});

test.each<[string, string]>([
  ['[x](nowhere.md)', 'link to docs/nowhere.md'],
  ['<img src="images/nothing.png" alt="x">', 'link to docs/images/nothing.png'],
  ['[x](../../x.md#a)', 'link to ../x.md'],
  ['[x](/etc/passwd)', 'link to docs/etc/passwd'],
  ['`src/nowhere.ts`', 'path src/nowhere.ts'],
  ['`.github/actions/batch-job/gone.json`', 'path .github/actions/batch-job/gone.json'],
  ['`npm run nothing`', 'npm run nothing'],
  ['```bash\nnpm run nothing -- x\n```', 'npm run nothing'],
  ['`config/no-such-thing`', 'config/no-such-thing'],
  ['`node dist/index.js deplyo`', 'command deplyo'],
  ['```bash\nnode dist/index.js deploy --stgae dev # --x\n```', '--stgae'],
  ['`batch-job validate --stage=dev --conf x`', '--conf'],
  ['in /home/somebody/x', 'outside: /home/somebody/x'],
  ['`~/x`', 'outside: ~/x'],
])('a page with %j would fail', (text, mistake) => {
  expect(mistakesIn('docs/page.md', text)).toEqual([mistake]);
});

/** Paths of files in comments of a source, if they begin with a directory of the project or of src. */
const pathsInComments = (text: string): string[] => {
  const known = [...readdirSync(root), ...readdirSync(join(root, 'src'))];
  return found(text, /(\/\*[\s\S]*?\*\/|(?<!:)\/\/.*)/g)
    .flatMap((comment) => found(comment, /(?<![\w./:*-])((?:[\w-]+\/)+[\w.-]+\.(?:ts|mjs|md))\b/g))
    .filter((path) => known.includes(path.split('/')[0] as string));
};

test('comments of src name no file that is not there', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ts$/.test(name),
  );
  const missing = sources.flatMap((name) =>
    pathsInComments(read(`src/${name}`))
      .filter((path) => ![root, join(root, 'src')].some((base) => existsSync(join(base, path))))
      .map((path) => `${name}: ${path}`),
  );
  expect(missing).toEqual([]);
  expect(pathsInComments('/** See `stack/gone.ts`. */ f(); // and docs/gone.md, https://x.y/docs/z.md')).toEqual([
    'stack/gone.ts',
    'docs/gone.md',
  ]);
});

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md');
  const told = [...page.matchAll(/^\| (\d+) \| `([\w-]+)` \|/gm)].map(([, row, room]) => [Number(row), room]);

  test('has the rows of architecture.test.ts and every folder of src', () => {
    const source = /const rows = \[([\s\S]*?)\n\];/.exec(read('__tests__/architecture.test.ts'))?.[1] ?? '';
    const rows = found(source, /\[([^\]]+)\]/g).map((row) => found(row, /'([\w-]+)'/g));
    expect(rows.length).toBeGreaterThan(10);
    expect(told).toEqual(rows.flatMap((row, index) => row.map((room) => [index + 1, room])));
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = [...rows.flat(), 'adapters', 'door', 'generated'].sort();
    expect(folders.map(({ name }) => name).sort()).toEqual(known);
  });

  test('names functions that their files export', () => {
    const stages = [...page.matchAll(/^\| `(\w+)` \| .* \| `([\w/-]+\.ts)` \|$/gm)];
    expect(stages.length).toBeGreaterThan(5);
    for (const [, name, file] of stages) expect(read(`src/${file}`)).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

test('each recipe of CONTRIBUTING.md has five steps', () => {
  const recipes = read('CONTRIBUTING.md')
    .split(/^\*\*A new /m)
    .slice(1);
  expect(recipes.map((recipe) => recipe.split(/[*,]/)[0])).toEqual([
    'event',
    'resource',
    'directive',
    'lint rule',
    'packaging language',
    'command',
  ]);
  for (const recipe of recipes) expect(found(recipe, /^(\d)\. /gm)).toEqual(['1', '2', '3', '4', '5']);
});
