// Workflow commands in a step's output, and the files that a step writes for its runner.

const unescaped = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text) => unescaped(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
const LEVELS = ['error', 'warning', 'notice'];
const SHOWN_PER_STEP = 10;

/** Reads the output of a step line by line and collects its annotations, groups, masks and debug messages. */
export class OutputReader {
  constructor(masks = []) {
    this.lines = [];
    this.annotations = [];
    this.groups = [];
    this.masks = [...masks];
    this.debug = [];
    this.deprecated = [];
    this.paused = null;
    this.open = null;
  }

  line(text) {
    this.lines.push(text);
    const found = /^\s*::([\w-]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(text);
    if (this.paused) {
      if (found?.[1] === this.paused) this.paused = null;
      return;
    }
    if (found && this.command(found[1], properties(found[2]), unescaped(found[3]))) return;
    this.open?.lines.push(text);
  }

  command(name, given, value) {
    if (LEVELS.includes(name)) this.annotate(name, given, value);
    else if (name === 'add-mask')
      this.masks.push(...new Set([value, ...value.split(/\r?\n/)].filter((part) => part.trim())));
    else if (name === 'group') this.begin(value);
    else if (name === 'endgroup') this.open = null;
    else if (name === 'debug') this.debug.push(value);
    else if (name === 'stop-commands') this.paused = value;
    else if (name === 'set-output' || name === 'save-state')
      this.deprecated.push({ command: name, name: given.name, value });
    else return ['echo', 'add-matcher', 'remove-matcher', 'set-env', 'add-path'].includes(name);
    return true;
  }

  begin(title) {
    this.open = { title, lines: [] };
    this.groups.push(this.open);
  }

  annotate(level, { file, line, endLine, col, endColumn, title }, message) {
    const number = (text) => (text === undefined ? undefined : Number(text));
    const shown = this.annotations.filter((a) => a.level === level).length < SHOWN_PER_STEP;
    const where = {
      file,
      line: number(line),
      endLine: number(endLine),
      column: number(col),
      endColumn: number(endColumn),
      title,
    };
    this.annotations.push({
      level,
      message,
      ...Object.fromEntries(Object.entries(where).filter(([, v]) => v !== undefined)),
      shown,
    });
  }

  mask(text) {
    return [...new Set(this.masks)]
      .sort((a, b) => b.length - a.length)
      .reduce((all, secret) => all.replaceAll(secret, '***'), text);
  }
}

function properties(text = '') {
  const pairs = text
    .split(',')
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
  return Object.fromEntries(pairs);
}

/**
 * Parses GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `name=value`, or `name<<delimiter … delimiter`. Throws for any
 * other line, as the runner does.
 */
export function parseFileCommands(text) {
  const values = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (!delimiter || end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`Invalid format '${line}'`);
  }
  return values;
}
