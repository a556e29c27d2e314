// The tables of `README.md`, between its markers.
import { readFileSync } from 'node:fs';
import { actionManifest } from './action.mjs';
import { code, folded, plain, table } from './markdown.mjs';

/** Returns the text with the part between `<!-- generated: name -->` and `<!-- /generated -->` replaced. */
const between = (text, name, body) => {
  const marked = new RegExp(`(<!-- generated: ${name} -->\\n)[^]*?(<!-- /generated -->)`);
  if (!marked.test(text)) throw new Error(`README.md has no markers for ${name}.`);
  return text.replace(marked, (_, begin, end) => `${begin}\n${body}\n${end}`);
};

export default async ({ load, put }) => {
  const { inputRules } = await load('door/input-rules.js');
  const { commands } = await load('commands/table.js');
  const { inputs, outputs } = await actionManifest(load);
  const readBy = (name) => (inputRules[name] ? (inputRules[name].for?.map(code).join(', ') ?? 'all') : 'none yet');
  const described = ([name, { description }]) => [code(name), plain(description)];
  const parts = {
    commands: table(
      ['command', 'what it does'],
      Object.entries(commands).map(([name, { says }]) => [code(name), plain(says)]),
    ),
    inputs: folded(
      `Inputs (${Object.keys(inputs).length}), at a prompt <code>--name value</code>`,
      table(
        ['input', 'what it is', 'read by'],
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
