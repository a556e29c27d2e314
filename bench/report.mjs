import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { spread } from './measure.mjs';

/** Returns rows as a Markdown table; the first one is the header. */
export const table = (rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...rest] = rows;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
};

/** Returns a number rounded, with thousands separators; `–` for undefined. */
export const whole = (number) => (number === undefined ? '–' : Math.round(number).toLocaleString('en'));

/** Returns `median (minimum–maximum)` in whole numbers; `–` if one is undefined. */
export const spreadText = (numbers) => {
  if (numbers.some((number) => number === undefined)) return '–';
  const { median, least, most } = spread(numbers);
  return `${whole(median)} (${whole(least)}–${whole(most)})`;
};

const figure = (value, unit) => (unit === '×' ? `${value.toFixed(3)} ×` : `${whole(value)} ${unit}`);

/** Returns a row of a table with the measurement, its goal, and whether it is met. */
export const judged = (what, value, { most, of, unit }) => [
  what,
  figure(value, unit),
  `≤ ${figure(most, unit)}${of ? ` ${of}` : ''}`,
  value <= most ? 'met' : '**missed**',
];

/** Returns a line with the CPU, memory, system and Node version of a measurement. */
export const machine = (node, others = []) =>
  [
    `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unknown'})`,
    `${whole(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release().split('-')[0]}`,
    `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1)}`,
    ...others,
  ].join(', ');
