// Linters of action.yml and workflows, for one repository folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyForActionlint } from '../act/self.mjs';
import { tools } from '../tools.mjs';

const parser = join(import.meta.dirname, 'parser.mjs');

/** Runs a linter; returns its output, and findings: true for any exit code but 0. Throws if it cannot be started. */
function ask(folder, program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
  if (error) throw new Error(`${program} cannot be started: ${error.message}`);
  return { findings: status !== 0, said };
}

const together = (answers) => ({
  findings: answers.some(({ findings }) => findings),
  said: answers
    .filter(({ findings }) => findings)
    .map(({ said }) => said)
    .join('\n'),
});

/**
 * What actionlint says of a call of a reusable workflow from an event of low trust. `cache-mode` would limit it, which
 * GitHub's own parser and GitHub Enterprise Server do not know; without it such an event only reads caches, unless the called
 * workflow asks for more, and ours ask for none.
 * https://github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode
 */
const cacheLimit = 'has no explicit cache access limit for low-trust trigger';

const hasShellcheck = () => spawnSync('shellcheck', ['--version']).status === 0;

/** Linters by name; each takes a folder and its files. actionlint reads local actions only below a project's root. */
const judges = {
  actionlint(folder, { workflows }) {
    if (workflows.length === 0) return together([]);
    const copy = mkdtempSync(join(tmpdir(), 'actionlint-'));
    try {
      copyForActionlint(folder, copy);
      const shellcheck = hasShellcheck() ? 'shellcheck' : '';
      const flags = ['-no-color', '-shellcheck', shellcheck, '-pyflakes=', '-ignore', cacheLimit];
      return ask(copy, tools.actionlint(), [...flags, ...workflows]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
  // Runs once per file: without --strict-collection, zizmor skips a file that it cannot read; with it, one such file
  // hides the findings of all others.
  zizmor(folder, { workflows, actions }) {
    const flags = '--offline --pedantic --strict-collection --no-progress --quiet --color never --format plain';
    return together([...workflows, ...actions].map((file) => ask(folder, tools.zizmor(), [...flags.split(' '), file])));
  },
  schema(folder, { workflows, actions }) {
    const by = (name, files) =>
      files.length === 0
        ? []
        : [ask(folder, tools['check-jsonschema'](), ['--color', 'never', '--builtin-schema', name, ...files])];
    return together([...by('vendor.github-workflows', workflows), ...by('vendor.github-actions', actions)]);
  },
  parser: (folder, { workflows, actions }) => ask(folder, process.execPath, [parser, ...workflows, ...actions]),
};

/** Names of all linters. */
export const judgeNames = Object.keys(judges);

function filesOf(folder) {
  const yaml = (within) =>
    existsSync(join(folder, within))
      ? readdirSync(join(folder, within))
          .filter((name) => /\.ya?ml$/.test(name))
          .map((name) => join(within, name))
      : [];
  const actions = ['action.yml', 'action.yaml'].filter((name) => existsSync(join(folder, name)));
  const inner = join(folder, '.github/actions');
  const local = existsSync(inner) ? readdirSync(inner).map((name) => join('.github/actions', name, 'action.yml')) : [];
  return {
    workflows: yaml('.github/workflows'),
    actions: [...actions, ...local.filter((path) => existsSync(join(folder, path)))],
  };
}

/**
 * Lints a folder's workflows and actions; returns name, findings and output of each linter. Throws if there is no file
 * to lint or a linter cannot be started.
 */
export function judge(folder, names = judgeNames) {
  const files = filesOf(folder);
  if (files.workflows.length + files.actions.length === 0) throw new Error(`no workflow and no action here: ${folder}`);
  return names.map((name) => ({ name, ...judges[name](folder, files) }));
}
