import type { Cause } from '../drift/cause.ts';
import type { DriftReport } from '../drift/drift-report.ts';
import type { Finding, Unchecked } from '../drift/finding.ts';
import { type DriftSeverity, driftSeverities } from '../drift/severity.ts';
import { counted } from './plain-text.ts';

/** Words for what a drift of a severity means. */
export const severityWords: Readonly<Record<DriftSeverity, string>> = {
  access: 'changes who may do what',
  data: 'may lose data',
  work: 'stops or changes work',
  cosmetic: 'changes nothing that runs',
};

/** Returns how many findings there are of each severity, the gravest first: `1 changes who may do what`. */
export const severityCounts = (findings: readonly Finding[]): string =>
  driftSeverities
    .map((severity) => [findings.filter((one) => one.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severityWords[severity]}`)
    .join(', ');

/** Returns the verdict of a look at a stack as one sentence. */
export const driftVerdict = ({ status, findings, stack, compared, unknown, reverted }: DriftReport): string => {
  const before = reverted === undefined || reverted === 0 ? '' : `${counted(reverted, 'resource')} brought back. `;
  if (status === 'DRIFTED')
    return `${before}${counted(findings.length, 'finding')} in ${stack}: ${severityCounts(findings)}.`;
  if (status === 'UNKNOWN')
    return `${before}Nothing has drifted in ${stack} as far as it was compared, and ${counted(unknown.length, 'thing')} could not be.`;
  return `${before}${stack} is as it was deployed (${counted(compared, 'resource')} compared).`;
};

/** Returns a moment to the minute, in UTC. */
export const minute = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/** Returns a cause as words: `admin/alice by UpdateJobQueue at 2026-11-01 08:00 UTC from 203.0.113.7 (aws-cli/2.31)`. */
export const causeWords = ({ who, call, at, from, agent }: Cause): string =>
  [
    `${who} by ${call} at ${minute(at)}`,
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(agent === undefined ? [] : [`(${agent})`]),
  ].join(' ');

/** Returns words for the cause of a finding; empty where CloudTrail was not asked. */
export const causeOf = ({ cause }: Finding): string => {
  if (cause?.kind === 'found') return causeWords(cause.cause);
  return cause?.kind === 'none' ? 'CloudTrail records no change' : '';
};

/** Returns resources that could not be compared, by type: `AWS::SNS::TopicPolicy (A, B)`. */
export const byType = (unchecked: readonly Unchecked[]): string[] => {
  const types = [...new Set(unchecked.map(({ type }) => type))].sort();
  return types.map((type) => {
    const ids = unchecked.flatMap((one) => (one.type === type ? [one.logicalId] : []));
    return `${type} (${ids.join(', ')})`;
  });
};

/** Returns a thing that could not be read, and why. */
export const unknownWords = ({ logicalId, type, reason = 'CloudFormation did not say why' }: Unchecked): string => {
  const named = [logicalId, type && (logicalId ? `(${type})` : type)].filter(Boolean).join(' ');
  return named === '' ? reason : `${named}: ${reason}`;
};

/** Returns what to do next; empty if nothing has drifted. */
export const nextSteps = ({ findings, reverted }: DriftReport): string => {
  if (findings.length === 0) return '';
  const byDeploy = findings.some(({ kind }) => kind === 'undeployed')
    ? ' deploy brings the config into the stack.'
    : '';
  const others = findings.some(({ kind }) => kind !== 'undeployed');
  if (!others) return `Next:${byDeploy}`;
  const revert =
    reverted === undefined
      ? 'take the change back (drift with remediate: true does so for what CloudFormation compares)'
      : 'take back what is left by hand';
  return `Next: ${revert}, or write it into the config and deploy it, or allow it by a line of drift-ignore.${byDeploy}`;
};
