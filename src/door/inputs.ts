import { type Command, commands } from '../commands/table.ts';
import { Refused } from '../diagnostics/refused.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { literal } from '../diagnostics/visible.ts';

import { type InputName, type InputRule, inputRules, laterCommands, laterInputs } from './input-rules.ts';

export interface Inputs {
  readonly command: Command | 'help';
  readonly help?: Command;
  readonly values: Readonly<Partial<Record<InputName, string>>>;
}

/** An unknown command or flag, or a bad value: exit code 2 at the prompt. */
export class Misused extends Refused {}

/** Every mistake in the inputs, at once. */
export class Misread extends Error {
  override readonly name = 'Misread';
  readonly refusals: readonly Refused[];

  constructor(refusals: readonly Refused[]) {
    super(`${refusals.length} mistakes in the inputs`);
    this.refusals = refusals;
  }
}

const later = (what: string, known: readonly string[]): Refused =>
  new Refused({
    code: 'door/not-yet',
    message: `${what} belongs to a later version.`,
    hint: `This version knows: ${known.join(', ')}.`,
  });

/** The command with that name; refuses one of a later version and an unknown one. */
export const commandNamed = (name: string): Command => {
  const known = Object.keys(commands);
  if (known.includes(name)) return name as Command;
  if (laterCommands.includes(name)) throw later(`The command ${name}`, known);
  throw new Misused({
    code: 'door/unknown-command',
    message: `There is no command ${literal(name)}.`,
    hint: meant(name, known, laterCommands),
  });
};

/** The near word, if there is one, and all that there are. */
const meant = (word: string, known: readonly string[], others: readonly string[], prefix = ''): string => {
  const near = nearest(word, known) ?? nearest(word, others);
  const all = `Known: ${known.map((name) => prefix + name).join(', ')}.`;
  return near === undefined ? all : `Did you mean \`${prefix}${near}\`? ${all}`;
};

/** A value by its rule; refuses unknown names and bad values. Messages name what is allowed. */
export const inputNamed = (name: string, value: string | undefined, prefix: '--' | ''): [InputName, string] => {
  const known = Object.keys(inputRules);
  if (Object.hasOwn(laterInputs, name)) throw later(`${prefix}${name}`, known);
  if (!known.includes(name))
    throw new Misused({
      code: 'door/unknown-flag',
      message: `There is no ${prefix ? 'flag' : 'input'} ${literal(prefix + name)}.`,
      hint: meant(name, known, Object.keys(laterInputs), prefix),
    });
  const rule: InputRule = inputRules[name as InputName];
  const allowed = `Allowed: ${rule.allowed ?? 'any text'}.`;
  const parts = rule.kind === 'list' ? listed(value) : value?.trim() ? [value] : [];
  if (value === undefined || parts.length === 0)
    throw new Misused({ code: 'door/bad-value', message: `${prefix}${name} needs a value.`, hint: allowed });
  const bad = parts.find((part) => rule.pattern && !rule.pattern.test(part));
  if (bad !== undefined)
    throw new Misused({
      code: 'door/bad-value',
      message: `${prefix}${name} cannot be ${literal(bad)}.`,
      hint: allowed,
    });
  return [name as InputName, value];
};

/** The items of a list input: separated by commas or line breaks. */
export const listed = (value: string | undefined): string[] =>
  (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));

/** Collects what is refused, so that all of it is told at once. */
export const collector = () => {
  const refusals: Refused[] = [];
  return {
    try<T>(read: () => T): T | undefined {
      try {
        return read();
      } catch (problem) {
        if (!(problem instanceof Refused)) throw problem;
        refusals.push(problem);
        return undefined;
      }
    },
    end(): void {
      if (refusals.length > 0) throw new Misread(refusals);
    },
  };
};

const stray = (word: string): Misused =>
  new Misused({
    code: 'door/unknown-flag',
    message: `${literal(word)} is neither a flag nor the value of one.`,
    hint: 'Write --name value or --name=value; a value of several words needs quotes.',
  });

/** What a flag without a value means, where it is one of yes or no. */
const bare = (flag: string): string | undefined =>
  (inputRules as Readonly<Record<string, InputRule>>)[flag]?.allowed === 'true or false' ? 'true' : undefined;

/** Reads a command line: `<command> --name value --name=value`. Throws `Misread` with every mistake. */
export const readArguments = (words: readonly string[]): Inputs => {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { command: 'help', values: {} };
  const refused = collector();
  const command = refused.try(() => commandNamed(first));
  if (command && rest.some((word) => word === '--help' || word === '-h'))
    return { command: 'help', help: command, values: {} };
  const values: Partial<Record<InputName, string>> = {};
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] as string;
    const [, flag, given] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const next = rest[index + 1];
    const follows = flag !== undefined && given === undefined && next !== undefined && !next.startsWith('--');
    if (follows) index++;
    refused.try(() => {
      if (flag === undefined) throw stray(word);
      const [name, value] = inputNamed(flag, follows ? next : (given ?? bare(flag)), '--');
      values[name] = value;
    });
  }
  refused.end();
  return { command: command as Command, values };
};

/**
 * Reads what GitHub's runner hands to a step: `INPUT_<NAME>`, empty when not given; the command is `plan` then. Throws
 * `Misread` with every mistake.
 */
export const readEnvironment = (environment: Readonly<Record<string, string | undefined>>): Inputs => {
  const values: Partial<Record<InputName, string>> = {};
  const refused = collector();
  let command: Command = 'plan';
  for (const [key, value] of Object.entries(environment)) {
    if (!key.startsWith('INPUT_') || !value) continue;
    const name = key.slice('INPUT_'.length).toLowerCase().replaceAll(/[_ ]/g, '-');
    refused.try(() => {
      if (name === 'command') command = commandNamed(value);
      else {
        const [known, read] = inputNamed(name, value, '');
        values[known] = read;
      }
    });
  }
  refused.end();
  return { command, values };
};

/** The map that the input `variables` holds; refuses what is no map. */
export const readVariables = async (text: string | undefined): Promise<Readonly<Record<string, unknown>>> => {
  if (text === undefined) return {};
  const { parseSource } = await import('../source/parse.ts');
  const { value: document, diagnostics } = await parseSource(text, 'variables');
  const value = document?.value;
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Misused({
    code: 'door/bad-value',
    message: `variables is no map: ${diagnostics[0]?.sentence ?? literal(value)}`,
    hint: 'Write a YAML or JSON map in one text, such as {memory: 2048, owner: ops}.',
  });
};

/** The text of `--help`; of one command with the flags that it reads. */
export const helpText = (command?: Command): string => {
  const rules: [string, InputRule][] = Object.entries(inputRules);
  const read = rules.filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true));
  return [
    command ? `batch-job ${command} [--name value …]` : 'batch-job <command> [--name value …]',
    ...(command
      ? [commands[command].says]
      : ['', 'Commands', ...table(Object.entries(commands).map(([name, { says }]) => [name, says]))]),
    '',
    'Flags',
    ...table(read.map(([name, { says, allowed }]) => [`--${name}`, allowed ? `${says} Allowed: ${allowed}.` : says])),
    '',
  ].join('\n');
};

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
};
