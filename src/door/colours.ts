import type { Environment } from '../ports/machine.ts';

/** The part of a stream that decides about colours. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  /** Width in characters. */
  readonly columns?: number | undefined;
}

/**
 * True if text for a stream may be coloured: FORCE_COLOR decides, else NO_COLOR (https://no-color.org), else whether the
 * stream is a terminal, and not a dumb one.
 */
export const isColoured = ({ isTTY = false }: Terminal, environment: Environment): boolean => {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = environment;
  if (forced !== undefined) return !/^(?:0|false)$/.test(forced);
  return isTTY && !none && terminal !== 'dumb';
};

/** Numbers of ANSI's Select Graphic Rendition: https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;

const paint = (colour: keyof typeof codes, text: string): string => `\u001b[${codes[colour]}m${text}\u001b[0m`;

const severities = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const signs: Readonly<Record<string, keyof typeof codes>> = { '+': 'green', '-': 'red', '~': 'yellow', '⛔': 'red' };

/** Returns a line of the terminal with its severity, its caret or the sign of its change coloured. */
const colouredLine = (line: string): string => {
  const [, place, severity, code] = /^(.{0,4096}?:\d+:\d+ |)(error|warning|note) ([a-z]+\/[\w-]+)$/.exec(line) ?? [];
  if (severity !== undefined)
    return `${place}${paint(severities[severity as keyof typeof severities], severity)} ${paint('dim', code ?? '')}`;
  if (/^\s+\| +\^+$/.test(line)) return line.replace(/\^+$/, (caret) => paint('red', caret));
  const [, margin = '', sign = '', rest = ''] = /^(\s{0,8})([+~-]|⛔)( .*)$/u.exec(line) ?? [];
  const colour = signs[sign];
  return colour === undefined ? line : `${margin}${paint(colour, sign)}${rest}`;
};

/** Returns a text for a terminal in colours. Its letters stay the same. */
export const coloured = (text: string): string => text.split('\n').map(colouredLine).join('\n');
