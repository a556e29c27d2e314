/** The words of a command of a shell script, without quotes and redirections: the program first. */
export type ShellCommand = readonly string[];

/** A part of a script that is read: the script itself, a substitution or a group in parentheses. */
interface Part {
  readonly end: ')' | '`' | undefined;
  words: string[];
  word: string | undefined;
  isQuoted: boolean;
  /** True where the next word is the file of a redirection. */
  isFile: boolean;
}

const newPart = (end: Part['end']): Part => ({ end, words: [], word: undefined, isQuoted: false, isFile: false });

/** Scripts in words of scripts, as of `sh -c`, that are read. */
const deepest = 4;

/** The state of reading a script. */
interface Reader {
  readonly script: string;
  readonly part: () => Part;
  /** Adds a text to the word, which begins with it if there is none. */
  readonly add: (text: string) => void;
  readonly endWord: () => void;
  readonly endCommand: () => void;
  readonly open: (end: ')' | '`') => void;
  /** Ends the command, and the part if it is one with this end. */
  readonly close: (end: ')' | '`') => void;
}

/** Returns a reader that calls `onCommand` for each command that is complete. */
const readerOf = (script: string, onCommand: (words: readonly string[]) => void): Reader => {
  const parts: [Part, ...Part[]] = [newPart(undefined)];
  const part = (): Part => parts.at(-1) as Part;
  const endWord = (): void => {
    const now = part();
    if (now.word === undefined) return;
    if (!now.isFile) now.words.push(now.word);
    now.isFile = false;
    now.word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    const now = part();
    now.isFile = false;
    const { words } = now;
    now.words = [];
    onCommand(words);
  };
  return {
    ...{ script, part, endWord, endCommand },
    add: (text) => {
      part().word = (part().word ?? '') + text;
    },
    open: (end) => void parts.push(newPart(end)),
    close: (end) => {
      endCommand();
      if (part().end === end) parts.pop();
    },
  };
};

/** Reads quotes, escapes and substitutions, which are read in double quotes too. Returns the index of the last character read; undefined for any other character. */
const readQuoted = (reader: Reader, at: number): number | undefined => {
  const { script, part, add, open, close } = reader;
  const one = script[at] as string;
  if (one === '\\') {
    if (script[at + 1] !== '\n') add(script[at + 1] ?? '');
    return at + 1;
  }
  if (one === "'" && !part().isQuoted) {
    const end = script.indexOf("'", at + 1);
    const last = end < 0 ? script.length : end;
    add(script.slice(at + 1, last));
    return last;
  }
  if (one === '"') {
    part().isQuoted = !part().isQuoted;
    add('');
    return at;
  }
  if (one === '$' && script[at + 1] === '(') {
    add('');
    open(')');
    return at + 1;
  }
  if (one !== '`') return undefined;
  if (part().end === '`') close('`');
  else {
    add('');
    open('`');
  }
  return at;
};

/** Reads a character outside of quotes. Returns the index of the last one read. */
const readPlain = ({ script, part, add, endWord, endCommand, open, close }: Reader, at: number): number => {
  const one = script[at] as string;
  if (one === '#' && part().word === undefined) {
    const end = script.indexOf('\n', at);
    return end < 0 ? script.length : end - 1;
  }
  if (/[ \t<>]/.test(one)) {
    endWord();
    if (one === '<' || one === '>') part().isFile = true;
  } else if (/[\n;|&(]/.test(one)) {
    endCommand();
    if (one === '(') open(')');
  } else if (one === ')') close(')');
  else add(one);
  return at;
};

/**
 * Returns the commands of a shell script, also those in substitutions and in what a shell or `eval` is given, each without what
 * only prepares its start (`VERSION=1`, `if`, `sudo`). Reads each character once for each shell around it, of which at most four
 * count. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export const shellCommands = (script: string, depth = 0): ShellCommand[] => {
  const found: ShellCommand[] = [];
  const reader = readerOf(script, (words) => {
    const command = withoutPrefix(words);
    if (command.length > 0) found.push(command);
    const inner = depth < deepest ? scriptIn(command) : undefined;
    if (inner !== undefined) for (const one of shellCommands(inner, depth + 1)) found.push(one);
  });
  for (let at = 0; at < script.length; at++) {
    const last = readQuoted(reader, at);
    if (last !== undefined) at = last;
    else if (reader.part().isQuoted) reader.add(script[at] as string);
    else at = readPlain(reader, at);
  }
  // Parts that nothing has closed.
  for (; reader.part().end !== undefined; ) reader.close(reader.part().end as ')' | '`');
  reader.endCommand();
  return found;
};

/** Words after which a command begins. */
const beginnings = new Set([
  ...['!', '{', '}', 'if', 'then', 'elif', 'else', 'while', 'until', 'do', 'time', 'exec', 'command', 'nohup', 'env'],
]);

/** Programs that start the command in their arguments, with the number of their own arguments before it. */
const starters = new Map([
  ...(['sudo', 'doas', 'nice', 'ionice', 'xargs', 'setpriv', 'stdbuf', 'runuser'] as const).map(
    (name) => [name, 0] as [string, number],
  ),
  ...(['timeout', 'gosu', 'su-exec', 'chroot'] as const).map((name) => [name, 1] as [string, number]),
]);

/** Matches an option of these programs whose value is the next word. */
const optionWithValue = /^-[ugnksIPL]$/;

/** Returns a command without what only prepares its start. */
const withoutPrefix = (words: readonly string[]): readonly string[] => {
  let at = 0;
  const skipOptions = (): void => {
    while (words[at]?.startsWith('-')) at += optionWithValue.test(words[at] as string) ? 2 : 1;
  };
  for (; at < words.length; ) {
    const word = words[at] as string;
    const name = word.slice(word.lastIndexOf('/') + 1);
    const own = starters.get(name);
    if (own !== undefined) {
      at++;
      skipOptions();
      at += own;
      skipOptions();
    } else if (beginnings.has(name)) {
      at++;
      skipOptions();
    } else if (/^[A-Za-z_]\w*\+?=/.test(word)) at++;
    else break;
  }
  return words.slice(at);
};

/** Returns the script that a shell or `eval` is given in a word; undefined for any other command. */
const scriptIn = ([program = '', ...words]: ShellCommand): string | undefined => {
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (name === 'eval') return words.join(' ');
  if (!['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'su'].includes(name)) return undefined;
  const at = words.findIndex((word) => /^-[a-z]{0,8}c$/.test(word));
  return at < 0 ? undefined : words[at + 1];
};
