// Reads the words of a call as a command line tool does, by a table of its commands.
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Returns the command, its values and its options. Ends the process with 2 for a command that is not in the table, an
 * option that the command does not have, or a number of values that it does not take. In the table a command has the
 * number of its values and the names of its options, those without a value with a `!` at the end, those with several with
 * a `…`.
 */
export function read(program, table) {
  const words = process.argv.slice(2);
  appendFileSync(process.env.LOG, `${program} ${words.join(' ')}\n`);
  const refuse = (why) => {
    process.stderr.write(`${program} ${words.join(' ')}: ${why}\n`);
    process.exit(2);
  };
  const command = Object.keys(table).find((name) => words.slice(0, name.split(' ').length).join(' ') === name);
  if (command === undefined) return refuse('no such command');
  const [count, ...names] = table[command];
  const rest = joined(words.slice(command.split(' ').length), names);
  const options = Object.fromEntries(names.map((name) => [name.replace(/[!…]$/, ''), optionOf(name)]));
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
    if (positionals.length !== count) refuse(`${count} values, not ${positionals.length}`);
    return { command, positionals, values };
  } catch (error) {
    return refuse(error.message);
  }
}

const optionOf = (name) =>
  name.endsWith('!') ? { type: 'boolean' } : { type: 'string', multiple: name.endsWith('…') };

/** Returns the words with the name of an option with several values before each of them. */
function joined(words, names) {
  let open;
  return words.flatMap((word) => {
    if (word.startsWith('--')) open = names.find((name) => name === `${word.slice(2)}…`) && { name: word, first: true };
    else if (open?.first) open.first = false;
    else if (open) return [open.name, word];
    return [word];
  });
}
