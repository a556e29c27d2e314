import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import { type DoctorReport, faultsOf, type NamedFault, type UnknownGroup, unknownsOf } from '../doctor/verdict.ts';
import { counted } from './plain-text.ts';

/** Returns what was looked at, and how much of it is wrong, in one sentence. */
export const doctorVerdict = (report: DoctorReport): string => {
  const [faults, unknown] = [faultsOf(report).length, unknownsOf(report)];
  const about = report.stack === undefined ? report.region : `${report.stack} in ${report.region}`;
  const open = unknown.flatMap((group) => group.about).length;
  const rest = open === 0 ? '' : ` ${counted(open, 'check')} could not look.`;
  return `${about}: ${faults === 0 ? 'no fault found' : `${counted(faults, 'fault')} found`} by ${counted(report.checks.length, 'check')}.${rest}`;
};

const faultLines = ({ check, what, why, mend }: NamedFault): string[] => [
  '',
  `✗ ${check}: ${what}`,
  `    why:  ${why}`,
  `    mend: ${mend}`,
];

const unknownLines = ({ about, sentence, mend }: UnknownGroup): string[] => [
  `? ${about.join(', ')}: ${sentence}`,
  ...(mend === undefined ? [] : [`    ${mend}`]),
];

/** Returns a line for each verdict that nothing is wrong. */
const fineLines = ({ checks }: DoctorReport): string[] =>
  checks.flatMap(({ name, verdicts }) =>
    verdicts.flatMap((one) => (one.kind === 'fine' ? [`✓ ${name}: ${one.sentence}`] : [])),
  );

/** Returns lines with an empty one before them; none for none. */
const apart = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);

/** Returns what doctor found as lines for a terminal, faults first, with a line break at the end. */
export const doctorText = (report: DoctorReport): string => {
  const lines = [
    doctorVerdict(report),
    ...faultsOf(report).flatMap(faultLines),
    ...apart(unknownsOf(report).flatMap(unknownLines)),
    ...apart(fineLines(report)),
  ];
  return `${lines.map((line) => redacted(visible(line))).join('\n')}\n`;
};
