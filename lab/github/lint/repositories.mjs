// Workflows of the project that run on GitHub: its own with the examples that call them, those that `init` writes, and
// those on its pages.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const action = ['action.yml', 'dist'];

function repository(name, parts = []) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const part of parts.filter((part) => existsSync(join(root, part))))
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** Returns the YAML blocks of a page that are whole workflows, with `on` and `jobs`. */
export function workflowsOn(text) {
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)]
    .map(([, indent, block]) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((block) => {
      const value = parse(block, { logLevel: 'error' });
      return value !== null && typeof value === 'object' && 'on' in value && 'jobs' in value;
    });
}

const pages = () => [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Copies the action to the path of a workflow's `uses: $/…`, so that its inputs are linted too. */
function withAction(folder, workflow) {
  for (const [, own] of workflow.matchAll(/^[ -]*uses: \$\/(\S+)$/gm))
    for (const part of action) cpSync(join(root, part), join(folder, own, part), { recursive: true });
}

/** Runs `init` in a new repository with a Dockerfile, and returns its folder. */
function runInit() {
  const folder = repository('init');
  execFileSync('git', ['init', '-q'], { cwd: folder });
  writeFiles(folder, { Dockerfile: 'FROM scratch\n' });
  const env = { PATH: process.env.PATH, HOME: folder };
  const said = execFileSync(process.execPath, [join(root, 'dist/index.js'), 'init'], {
    cwd: folder,
    env,
    stdio: 'pipe',
  });
  const file = join(folder, '.github/workflows/batch-jobs.yml');
  if (!existsSync(file)) throw new Error(`init wrote no workflow: ${said}`);
  withAction(folder, readFileSync(file, 'utf8'));
  return folder;
}

function writePages(workflows) {
  const folder = writeFiles(repository('pages', action), Object.fromEntries(workflows));
  for (const [, text] of workflows) withAction(folder, text);
  return folder;
}

/** Returns a copy of the project's own workflows, with the examples that call them beside. */
function ownRepository() {
  const folder = repository('own', [...action, '.github']);
  const examples = join(root, 'examples/workflows');
  for (const name of readdirSync(examples))
    cpSync(join(examples, name), join(folder, '.github/workflows', `example-${name}`));
  return folder;
}

/** Creates the folders to lint, each a repository of its own; returns them by description. */
export function repositories() {
  const onPages = pages().flatMap((page) =>
    workflowsOn(readFileSync(join(root, page), 'utf8')).map((text, index) => [
      `.github/workflows/${page.replaceAll(/\W+/g, '-')}-${index + 1}.yml`,
      text,
    ]),
  );
  return {
    'this repository': ownRepository(),
    'what init writes': runInit(),
    ...(onPages.length > 0 && {
      [`${onPages.length} workflows on pages`]: writePages(onPages),
    }),
  };
}
