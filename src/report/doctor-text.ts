import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import {
  type DoctorReport,
  faultsOf,
  type NamedFault,
  type UnknownGroup,
  unknownsOf,
  type Verdict,
} from '../doctor/verdict.ts';
import { counted } from './plain-text.ts';

/** Returns how many checks saw everything, something, or nothing of what they look at. */
const sightOf = ({ checks }: DoctorReport) => {
  const isUnknown = ({ kind }: Verdict): boolean => kind === 'unknown';
  const blind = checks.filter(({ verdicts }) => verdicts.every(isUnknown)).length;
  const partly = checks.filter(({ verdicts }) => verdicts.some(isUnknown)).length - blind;
  return { looked: checks.length - blind, blind, partly };
};

/** Returns what was looked at, and how much of it is wrong, in a sentence or two. */
export const doctorVerdict = (report: DoctorReport): string => {
  const faults = faultsOf(report).length;
  const region = `${report.region}${report.assumesRegion ? ' (assumed, since no region is given)' : ''}`;
  const about = report.stack === undefined ? region : `${report.stack} in ${region}`;
  const { looked, blind, partly } = sightOf(report);
  const rest = [
    ...(partly === 0 ? [] : [` ${counted(partly, 'check')} could not look at everything.`]),
    ...(blind === 0 ? [] : [` ${counted(blind, 'check')} could not look.`]),
  ].join('');
  return `${about}: ${faults === 0 ? 'no fault found' : `${counted(faults, 'fault')} found`} by ${counted(looked, 'check')}.${rest}`;
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
