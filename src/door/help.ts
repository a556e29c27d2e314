import { type Command, commands } from '../commands/table.ts';
import { type InputGroup, type InputRule, inputRules } from './input-rules.ts';

/** Headings of the groups of flags, in the order of the help. */
const headings: Readonly<Record<InputGroup, string>> = {
  config: 'Config and stage',
  change: 'The change',
  run: 'The run',
  aws: 'AWS',
  github: 'GitHub',
};

/** The narrowest and the widest text, in columns, that the help is wrapped to. */
const [narrowest, widest] = [72, 110];

/** Returns a text as lines of at most `width` columns, broken at spaces. */
const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Returns rows of two columns, of which the second is wrapped. */
const table = (rows: readonly (readonly [string, string])[], columns: number): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, says]) =>
    wrapped(says, columns - width).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(width)}${line}`),
  );
};

/** Returns the description of a flag: whether a command needs it, its sentence and its allowed values. */
const flagText = ({ says, allowed, requiredBy, notWith }: InputRule, command: Command | undefined): string => {
  const isRequired = command !== undefined && (requiredBy?.includes(command) ?? false);
  const other = command && notWith?.[command];
  const required = other === undefined ? 'Required.' : `Required without --${other}.`;
  return [isRequired ? required : '', says, allowed ? `Allowed: ${allowed}.` : ''].filter(Boolean).join(' ');
};

/** Returns the flags of a command, or of all, by group; those that the command needs come first. */
const flagLines = (command: Command | undefined, columns: number): string[] => {
  const rules: [string, InputRule][] = Object.entries(inputRules);
  const read = rules.filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true));
  const rank = ([, { requiredBy }]: [string, InputRule]) => (command && requiredBy?.includes(command) ? 0 : 1);
  return (Object.keys(headings) as InputGroup[]).flatMap((group) => {
    const own = read.filter(([, rule]) => rule.group === group).sort((a, b) => rank(a) - rank(b));
    if (own.length === 0) return [];
    const rows = own.map(([name, rule]) => [`--${name}`, flagText(rule, command)] as const);
    return ['', headings[group], ...table(rows, columns)];
  });
};

const examples: readonly string[] = [
  'batch-job validate',
  'batch-job plan --stage dev --base-ref main',
  'batch-job deploy --stage dev --aws-region eu-central-1',
];

/**
 * Returns the text of `--help`, or of one command's with the flags that it reads, wrapped to a terminal of this many
 * columns (80 where it is not known).
 */
export const helpText = (command?: Command, terminal = 80): string => {
  const columns = Math.min(widest, Math.max(narrowest, terminal));
  const beginning = command
    ? [
        `batch-job ${command} ${requiredFlags(command)}[--name value …]`,
        '',
        ...wrapped(commands[command].says, columns),
      ]
    : [
        'batch-job <command> [--name value …]',
        '',
        'Commands',
        ...table(
          Object.entries(commands).map(([name, { says }]) => [name, says]),
          columns,
        ),
        '',
        'Examples',
        ...examples.map((example) => `  ${example}`),
        '',
        ...wrapped(
          '`batch-job <command> --help` shows the flags of one command, `batch-job --version` the version.',
          columns,
        ),
      ];
  return [...beginning, ...flagLines(command, columns), ''].join('\n');
};

/** Returns the flags that a command cannot do without, with a placeholder each. */
const requiredFlags = (command: Command): string =>
  (Object.entries(inputRules) as [string, InputRule][])
    .filter(([, { requiredBy }]) => requiredBy?.includes(command))
    .map(([name, { notWith }]) => {
      const other = notWith?.[command];
      return other === undefined ? `--${name} <${name}> ` : `(--${name} <${name}> | --${other}) `;
    })
    .join('');
