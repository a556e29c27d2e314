import { type Command, commands, type Notice } from '../commands/table.ts';
import { Refused } from '../diagnostics/refused.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { literal } from '../diagnostics/visible.ts';
import { type InputName, type InputRule, inputRules } from './input-rules.ts';

/** The inputs of a run, read from a command line or a step. */
export interface Inputs {
  readonly command: Command | Notice;
  /** The command that help was asked about. */
  readonly help?: Command;
  readonly values: Readonly<Partial<Record<InputName, string>>>;
}

/** The error of an unknown command or flag, or a wrong value: exit code 2 at a prompt. */
export class UsageError extends Refused {}

/** The error of wrong inputs, with every one of them. */
export class InputErrors extends Error {
  override readonly name = 'InputErrors';
  readonly refusals: readonly Refused[];

  constructor(refusals: readonly Refused[]) {
    super(`${refusals.length} mistakes in the inputs`);
    this.refusals = refusals;
  }
}

/** Returns the command of a name. Throws `door/unknown-command` for any other. */
export const commandNamed = (name: string): Command => {
  const known = Object.keys(commands);
  if (known.includes(name)) return name as Command;
  throw new UsageError({
    code: 'door/unknown-command',
    message: `There is no command ${literal(name)}.`,
    hint: suggestion(name, known, []),
  });
};

/** Returns a hint with the most similar word, if there is one, and all that are known. */
const suggestion = (word: string, known: readonly string[], others: readonly string[], prefix = ''): string => {
  const near = nearest(word, known) ?? nearest(word, others);
  const all = `Known: ${known.map((name) => prefix + name).join(', ')}.`;
  return near === undefined ? all : `Did you mean \`${prefix}${near}\`? ${all}`;
};

/** Returns the names of the inputs that a command reads; of all inputs if it is not known. */
export const readBy = (command: Command | undefined): string[] =>
  (Object.entries(inputRules) as [string, InputRule][])
    .filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true))
    .map(([name]) => name);

/**
 * Returns the name and value of an input. Throws for an unknown name, with those that the command reads, and for a wrong
 * value, with what is allowed.
 */
export const inputNamed = (
  name: string,
  value: string | undefined,
  prefix: '--' | '',
  command?: Command,
): [InputName, string] => {
  const known = Object.keys(inputRules);
  if (!known.includes(name))
    throw new UsageError({
      code: 'door/unknown-flag',
      message: `There is no ${prefix ? 'flag' : 'input'} ${literal(prefix + name)}.`,
      hint: suggestion(name, readBy(command), known, prefix),
    });
  const rule: InputRule = inputRules[name as InputName];
  const allowed = `Allowed: ${rule.allowed ?? 'any text'}.`;
  const single = value?.trim() ? [value] : [];
  const parts = rule.kind === 'list' ? listed(value) : single;
  if (value === undefined || parts.length === 0)
    throw new UsageError({ code: 'door/bad-value', message: `${prefix}${name} needs a value.`, hint: allowed });
  const bad = parts.find((part) => rule.pattern && !rule.pattern.test(part));
  if (bad !== undefined)
    throw new UsageError({
      code: 'door/bad-value',
      message: `${prefix}${name} cannot be ${literal(bad)}.`,
      hint: allowed,
    });
  return [name as InputName, value];
};

/** Returns the items of a list input, which commas or line breaks separate. */
export const listed = (value: string | undefined): string[] =>
  (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));

/**
 * Returns a collector: `try` runs a function and keeps the `Refused` that it throws, or all of its `InputErrors`; `end`
 * throws `InputErrors` with all kept.
 */
export const collectRefusals = () => {
  const refusals: Refused[] = [];
  return {
    try<T>(read: () => T): T | undefined {
      try {
        return read();
      } catch (problem) {
        if (problem instanceof InputErrors) refusals.push(...problem.refusals);
        else if (problem instanceof Refused) refusals.push(problem);
        else throw problem;
        return undefined;
      }
    },
    end(): void {
      if (refusals.length > 0) throw new InputErrors(refusals);
    },
  };
};

/** Returns the error of a word that belongs to no flag; a word that can be a stage was probably meant as one. */
const stray = (word: string, command: Command | undefined): UsageError => {
  const isStage = command !== undefined && readBy(command).includes('stage') && inputRules.stage.pattern.test(word);
  return new UsageError({
    code: 'door/unknown-flag',
    message: `${literal(word)} is neither a flag nor the value of one.`,
    hint: isStage
      ? `Did you mean \`--stage ${word}\`? Write --name value or --name=value.`
      : 'Write --name value or --name=value; a value of several words needs quotes.',
  });
};

const twice = (name: string): UsageError =>
  new UsageError({
    code: 'door/bad-value',
    message: `--${name} is given twice.`,
    hint: 'Give each flag once; a list is one value with commas.',
  });

/** Returns `true` for a boolean flag, which needs no value. */
const implied = (flag: string): string | undefined =>
  (inputRules as Readonly<Record<string, InputRule>>)[flag]?.allowed === 'true or false' ? 'true' : undefined;

/** Reads the words after `help`: the command that help is asked about, or none. */
const helpInputs = ([name]: readonly string[]): Inputs => {
  if (name === undefined || name.startsWith('-')) return { command: 'help', values: {} };
  const refused = collectRefusals();
  const command = refused.try(() => commandNamed(name));
  refused.end();
  return { command: 'help', ...(command === undefined ? {} : { help: command }), values: {} };
};

/** Reads a command line: `<command> --name value --name=value`. Throws `InputErrors` with every mistake. */
export const readArguments = (words: readonly string[]): Inputs => {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return helpInputs(rest);
  if (first === '--version' || first === '-v' || first === 'version') return { command: 'version', values: {} };
  const refused = collectRefusals();
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
      if (flag === undefined) throw stray(word, command);
      const [name, value] = inputNamed(flag, follows ? next : (given ?? implied(flag)), '--', command);
      if (values[name] !== undefined) throw twice(name);
      values[name] = value;
    });
  }
  refused.end();
  return { command: command as Command, values };
};

/**
 * Reads the inputs of a step, which the runner sets as `INPUT_<NAME>`, empty when not given. The command is `plan` by
 * default. Throws `InputErrors` with every mistake.
 */
export const readEnvironment = (environment: Readonly<Record<string, string | undefined>>): Inputs => {
  const values: Partial<Record<InputName, string>> = {};
  const refused = collectRefusals();
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

/** Returns the map in the text of an input, and none without a text. Throws `door/bad-value` for anything else. */
export const readMap = async (
  input: 'tags' | 'variables',
  text: string | undefined,
  example: string,
): Promise<Readonly<Record<string, unknown>>> => {
  if (text === undefined) return {};
  const { parseSource } = await import('../source/parse.ts');
  const { value: document, diagnostics } = await parseSource(text, input);
  const value = document?.value;
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError({
    code: 'door/bad-value',
    message: `${input} is no map: ${diagnostics[0]?.sentence ?? literal(value)}`,
    hint: `Write a YAML or JSON map in one text, such as ${example}.`,
  });
};

/** Returns the map in the input `variables`. Throws `door/bad-value` for anything else. */
export const readVariables = (text: string | undefined): Promise<Readonly<Record<string, unknown>>> =>
  readMap('variables', text, '{memory: 2048, owner: ops}');
