import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { spread } from './measure.mjs';

/** Returns rows as a Markdown table; the first one is its head. */
export const table = (rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...rest] = rows;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
};

export const whole = (number) => (number === undefined ? '–' : Math.round(number).toLocaleString('en'));

/** Returns median (minimum–maximum), in whole numbers. */
export const spreadText = (numbers) => {
  if (numbers.some((number) => number === undefined)) return '–';
  const { median, least, most } = spread(numbers);
  return `${whole(median)} (${whole(least)}–${whole(most)})`;
};

const figure = (value, unit) => (unit === '×' ? `${value.toFixed(3)} ×` : `${whole(value)} ${unit}`);

/** Returns a line with the measurement, its goal, and whether it is met. */
export const judged = (what, value, { most, of, unit }) => [
  what,
  figure(value, unit),
  `≤ ${figure(most, unit)}${of ? ` ${of}` : ''}`,
  value <= most ? 'met' : '**missed**',
];

/** Returns a line on the machine and the versions of a measurement. */
export const machine = (node, others = []) =>
  [
    `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unknown'})`,
    `${whole(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release().split('-')[0]}`,
    `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1)}`,
    ...others,
  ].join(', ');
