// The table of `docs/workflows.md`, between its markers: which reusable workflow takes which input.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { code, table } from './markdown.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = ['plan', 'build', 'deploy', 'preview', 'sweep', 'drift', 'comment'];

export default async ({ load, put }) => {
  const { inputRules } = await load('door/input-rules.js');
  const taken = names.map((name) => parse(read(`.github/workflows/${name}.yml`)).on.workflow_call.inputs ?? {});
  const all = [...new Set(taken.flatMap((inputs) => Object.keys(inputs)))];
  const cell = (input) => {
    if (input === undefined) return '';
    return input.required ? '**required**' : 'yes';
  };
  const row = (name) => [code(name), ...taken.map((inputs) => cell(inputs[name]))];
  const head = ['input', ...names.map((name) => code(`${name}.yml`))];
  const ofAction = Object.keys(inputRules);
  const shared = ofAction.filter((name) => all.includes(name));
  const own = all.filter((name) => !ofAction.includes(name)).sort();
  const missing = ofAction.filter((name) => !all.includes(name)).map(code);
  const body = [
    'Inputs of the action, which checks them:\n\n',
    table(head, shared.map(row)),
    '\nInputs of the workflows alone; their descriptions stand in each file:\n\n',
    table(head, own.map(row)),
    `\nIn no workflow, so that they need steps of your own: ${missing.join(', ')}.`,
  ].join('');
  const marked = /(<!-- generated: inputs -->\n)[\s\S]*?(<!-- \/generated -->)/;
  const old = read('docs/workflows.md');
  if (!marked.test(old)) throw new Error('docs/workflows.md has no markers for inputs.');
  put(
    'docs/workflows.md',
    old.replace(marked, (_, begin, end) => `${begin}\n${body}\n\n${end}`),
  );
};
