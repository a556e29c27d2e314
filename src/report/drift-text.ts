import { redacted } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';
import type { DriftReport } from '../drift/drift-report.ts';
import { type Finding, nameOf, type ShownDifference } from '../drift/finding.ts';
import { byType, causeOf, driftVerdict, nextSteps, severityWords, unknownWords } from './drift-words.ts';

const differenceLine = ({ path, expected, actual, sentence }: ShownDifference): string =>
  `    ${path}: ${expected ?? '(nothing)'} → ${actual ?? '(nothing)'}${sentence === undefined ? '' : `  ${sentence}`}`;

const findingLines = (finding: Finding): string[] => {
  const { kind, type, severity, sentence, differences } = finding;
  const what = kind === 'deleted' ? 'deleted' : severityWords[severity];
  const cause = causeOf(finding);
  return [
    `  ${nameOf(finding)}${type ? `, ${type}` : ''}: ${what}`,
    ...(sentence === undefined ? [] : [`    ${sentence}`]),
    ...differences.map(differenceLine),
    ...(cause === '' ? [] : [`    by: ${cause}`]),
  ];
};

/** Returns the report of a look at a stack as lines for a terminal, the verdict first, with a line break at the end. */
export const driftText = (report: DriftReport): string => {
  const { findings, unsupported, unknown, ignored, notes } = report;
  const next = nextSteps(report);
  const lines = [
    driftVerdict(report),
    ...findings.flatMap(findingLines),
    ...unknown.map((one) => `  not known: ${unknownWords(one)}`),
    ...(unsupported.length > 0 ? [`  not compared by CloudFormation: ${byType(unsupported).join(', ')}`] : []),
    ...ignored.map(
      ({ resource, path = '', until, reason }) =>
        `  ignored until ${until}: ${[resource, path].filter(Boolean).join(' ')} (${reason})`,
    ),
    ...notes.map((note) => `  ${note}`),
    ...(next === '' ? [] : [next]),
  ];
  return `${lines.map((line) => redacted(visible(line))).join('\n')}\n`;
};
