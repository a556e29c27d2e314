// Stands for the GitHub CLI, with the repository, pull requests, environments and variables of one user, which it keeps in
// the file GH_STATE: refuses a call that the CLI's manual does not have (https://cli.github.com/manual/), and one that
// GitHub would refuse.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { read } from './forms.mjs';

const { command, positionals, values } = read('gh', {
  api: [1, 'jq', 'method', 'silent!'],
  'issue list': [0, 'label'],
  'pr create': [0, 'fill!'],
  'pr merge': [0, 'merge!', 'delete-branch!'],
  'pr view': [0, 'comments!'],
  'repo create': [1, 'private!', 'add-readme!', 'clone!'],
  'run watch': [0],
  'variable delete': [1, 'repo', 'env'],
  'variable set': [1, 'repo', 'env', 'body'],
  'workflow disable': [1],
  'workflow run': [1],
});
const file = process.env.GH_STATE;
const state = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { environments: [], variables: {}, pulls: [], runs: [], disabled: [] };
const git = (...words) => execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const refuse = (why) => {
  process.stderr.write(`gh ${command}: ${why}\n`);
  process.exit(1);
};
const [value = ''] = positionals;
const variable = [values.env, value].filter(Boolean).join('/');
const branch = () => git('rev-parse', '--abbrev-ref', 'HEAD');
const open = () => state.pulls.find((pull) => pull.state === 'open' && pull.branch === branch());
const onServer = (name) => git('ls-remote', '--heads', 'origin', name) !== '';
/** A workflow that GitHub can start: it is on the default branch. */
const known = (name) => git('ls-tree', '--name-only', 'origin/main', `.github/workflows/${name}`) !== '';

const commands = {
  api: () => {
    const [, , , kind, name] = value.split('/');
    if (kind === undefined)
      return { '.owner.login': 'acme', '.name': 'my-repository', '.owner.id': '111', '.id': '222' }[values.jq];
    if (kind !== 'environments') return refuse(`no answer to ${value}`);
    const others = state.environments.filter((one) => one !== name);
    if (values.method === 'PUT') state.environments = [...others, name];
    else if (others.length === state.environments.length) return refuse('HTTP 404: Not Found');
    else if (values.method === 'DELETE') {
      state.environments = others;
      for (const one of Object.keys(state.variables)) if (one.startsWith(`${name}/`)) delete state.variables[one];
    }
    return '{}';
  },
  'issue list': () => '',
  'pr create': () => {
    if (!onServer(branch())) return refuse('the branch is not on the server');
    if (!onServer('main')) return refuse('the repository has no main: there is nothing to compare with');
    if (git('rev-list', 'origin/main..HEAD') === '') return refuse('no commits between main and the branch');
    state.pulls.push({ number: state.pulls.length + 1, branch: branch(), state: 'open' });
    return `https://github.com/acme/my-repository/pull/${state.pulls.length}`;
  },
  'pr merge': () => {
    const pull = open() ?? refuse('no open pull request');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', `Merge pull request #${pull.number}`, pull.branch);
    git('push', '-q', 'origin', 'main');
    git('push', '-q', 'origin', '--delete', pull.branch);
    git('branch', '-q', '-D', pull.branch);
    pull.state = 'merged';
    return '';
  },
  'pr view': () => (open() ? '' : refuse('no open pull request')),
  'repo create': () => {
    const remote = `${process.env.HOME}/acme/${value}.git`;
    git('init', '-q', '--bare', '-b', 'main', remote);
    git('clone', '-q', remote, value);
    writeFileSync(`${value}/README.md`, `# ${value}\n`);
    git('-C', value, 'add', '.');
    git('-C', value, 'commit', '-q', '-m', 'Initial commit');
    git('-C', value, 'push', '-q', 'origin', 'main');
    return remote;
  },
  'run watch': () => '',
  'variable delete': () => {
    if (!(variable in state.variables)) return refuse('HTTP 404: Not Found');
    delete state.variables[variable];
    return '';
  },
  'variable set': () => {
    if (values.env && !state.environments.includes(values.env)) return refuse('HTTP 404: Not Found');
    if (!values.body) return refuse('an empty variable');
    state.variables[variable] = values.body;
    return '';
  },
  'workflow disable': () => {
    if (!known(value)) return refuse('no such workflow on the default branch');
    state.disabled.push(value);
    return '';
  },
  'workflow run': () => {
    if (!known(value) || state.disabled.includes(value)) return refuse('no such workflow on the default branch');
    state.runs.push(value);
    return '';
  },
};
process.stdout.write(`${commands[command]()}\n`);
writeFileSync(file, JSON.stringify(state));
