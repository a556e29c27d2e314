import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { spread } from './measure.mjs';

/** Rows as a Markdown table, first row its head. */
export const table = (rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...rest] = rows;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
};

export const whole = (number) => (number === undefined ? '–' : Math.round(number).toLocaleString('en'));

/** Median (least–most), in whole numbers. */
export const spreadText = (numbers) => {
  if (numbers.some((number) => number === undefined)) return '–';
  const { median, least, most } = spread(numbers);
  return `${whole(median)} (${whole(least)}–${whole(most)})`;
};

const figure = (value, unit) => (unit === '×' ? `${value.toFixed(3)} ×` : `${whole(value)} ${unit}`);

/** One line of the judgement: what was measured, the goal, met or missed. */
export const judged = (what, value, { most, of, unit }) => [
  what,
  figure(value, unit),
  `≤ ${figure(most, unit)}${of ? ` ${of}` : ''}`,
  value <= most ? 'met' : '**missed**',
];

/** What the figures were measured on and with. */
export const machine = (node, others = []) =>
  [
    `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unknown'})`,
    `${whole(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release().split('-')[0]}`,
    `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1)}`,
    ...others,
  ].join(', ');
