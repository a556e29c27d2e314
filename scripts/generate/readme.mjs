// The tables and the workflow of `README.md`, between its markers.
import { readFileSync } from 'node:fs';
import { actionManifest } from './action.mjs';
import { code, fenced, folded, plain, table } from './markdown.mjs';
import { membersToday } from './today.mjs';
import { usesLine } from './uses.mjs';

/** Returns the text with the part between `<!-- generated: name -->` and `<!-- /generated -->` replaced. */
const between = (text, name, body) => {
  const marked = new RegExp(`(<!-- generated: ${name} -->\\n)[^]*?(<!-- /generated -->)`);
  if (!marked.test(text)) throw new Error(`README.md has no markers for ${name}.`);
  return text.replace(marked, (_, begin, end) => `${begin}\n${body}\n${end}`);
};

const readJson = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Returns a short table of what is compiled and what is not yet. */
const today = async (load) => {
  const { events, resources, packagings, languages, properties } = await membersToday(load);
  const names = (members) => members.map(({ name }) => code(name)).join(', ') || '–';
  const plainNames = (members) => members.map(({ name }) => name).join(', ') || '–';
  const ofJobs = properties.filter(({ of }) => of === 'batch-job').map(({ path }) => code(path.split('.').at(-1)));
  return table(
    ['', 'works today', 'not yet'],
    [
      ['what starts a job', names(events.compiled), names(events.later)],
      ['resources', names(resources.compiled), names(resources.later)],
      ['images', names(packagings.compiled), names(packagings.later)],
      ['languages that need no Dockerfile', plainNames(languages.compiled), plainNames(languages.later)],
      ['properties of a job', 'all others', ofJobs.join(', ') || '–'],
    ],
  );
};

/** Returns the workflow that `init` writes, with the sentence about its `uses:`. */
const workflow = async (load) => {
  const { starterWorkflow } = await load('starter/workflow.js');
  const manifest = readJson('package.json');
  const says = manifest.release
    ? 'The action is pinned to the commit of a release.'
    : 'There is no release yet: the action is a copy of `action.yml` and `dist/` in the repository, which `init` tells how to make. `$/` is the repository at the commit that runs, also where nothing is checked out, on github.com and runners from 2.336.0 on.';
  return `${says}\n\n${fenced('yaml', starterWorkflow({ uses: usesLine(manifest), folder: '.', branch: 'main' }))}`;
};

export default async ({ load, put }) => {
  const { inputRules } = await load('door/input-rules.js');
  const { commands } = await load('commands/table.js');
  const { inputs, outputs } = await actionManifest(load);
  const readBy = (name) => {
    const { for: readers, requiredBy = [] } = inputRules[name];
    return readers?.map((one) => (requiredBy.includes(one) ? `**${code(one)}**` : code(one))).join(', ') ?? 'all';
  };
  const described = ([name, { description }]) => [code(name), plain(description)];
  const parts = {
    today: await today(load),
    workflow: await workflow(load),
    commands: table(
      ['command', 'what it does'],
      Object.entries(commands).map(([name, { says }]) => [code(name), plain(says)]),
    ),
    inputs: folded(
      `Inputs (${Object.keys(inputs).length}), at a prompt <code>--name value</code>`,
      table(
        ['input', 'what it is', 'read by (**required by**)'],
        Object.entries(inputs).map(([name, input]) =>
          name === 'command'
            ? [code(name), `One of the commands above. Default: ${code(input.default)}.`, 'all']
            : [...described([name, input]), readBy(name)],
        ),
      ),
    ),
    outputs: folded(
      `Outputs (${Object.keys(outputs).length}) of a step`,
      table(['output', 'what it is'], Object.entries(outputs).map(described)),
    ),
  };
  const old = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  put(
    'README.md',
    Object.entries(parts).reduce((text, [name, body]) => between(text, name, body), old),
  );
};
