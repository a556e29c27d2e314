import type { Expression } from '../cloudformation/expression.ts';
import { shownByAws } from '../review/redaction.ts';
import type { StackResource } from '../stack/deployed-stack.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourceIn } from '../stack/template-changes.ts';
import type { DriftDetection, PropertyDrift, ResourceDrift } from './detection.ts';
import type { DriftFindings, Finding, FoundByCheck, ShownDifference, Unchecked } from './finding.ts';
import { driftSeverities, gravest, severityOfChange, severityOfDeletion } from './severity.ts';

/** A stack with what CloudFormation and the checks found out about it. */
export interface Looked {
  /** The deployed template, parsed. */
  readonly template: Expression | undefined;
  /** Every resource of the stack. */
  readonly resources: readonly StackResource[];
  readonly detection: DriftDetection;
  readonly found: readonly FoundByCheck[];
  /** Checks that AWS refused. */
  readonly refused: readonly Unchecked[];
  /** A sentence about changes of the config that are not deployed; undefined if there are none. */
  readonly undeployed?: string;
}

/** A difference by CloudFormation, or by a check with its sentence. */
type Difference = PropertyDrift & { readonly sentence?: string };

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Returns a difference as readers see it. */
const shownDifference = ({ path, expected, actual, sentence }: Difference): ShownDifference => {
  const at = ['Properties', ...partsOf(path)];
  return {
    path,
    ...(expected === undefined ? {} : { expected: shownByAws(at, expected) }),
    ...(actual === undefined ? {} : { actual: shownByAws(at, actual) }),
    ...(sentence === undefined ? {} : { sentence }),
  };
};

/** Returns the finding of a resource, of CloudFormation's result and of what checks found about it. */
const findingOf = (
  { logicalId, physicalId, type }: StackResource,
  resource: string | undefined,
  result: ResourceDrift | undefined,
  found: readonly FoundByCheck[],
): Finding | undefined => {
  const common = { logicalId, physicalId, type, ...(resource === undefined ? {} : { resource }) };
  const gone = found.find(({ about }) => about === 'gone');
  if (result?.status === 'DELETED' || gone)
    return {
      ...common,
      ...{ kind: 'deleted', severity: severityOfDeletion(type), differences: [] },
      ...(gone ? { sentence: gone.sentence } : {}),
    };
  const seen = result?.status === 'MODIFIED' ? result.differences : [];
  // CloudFormation compares some of the same properties.
  const more = found.filter(({ about }) => !seen.some(({ path }: PropertyDrift) => path === about));
  if (result?.status !== 'MODIFIED' && more.length === 0) return undefined;
  const differences: Difference[] = [
    ...seen,
    ...more.map(({ about: path, sentence, expected, actual }) => ({
      path,
      sentence,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    })),
  ];
  const severity = severityOfChange(
    type,
    differences.map(({ path }) => path),
  );
  return {
    ...common,
    ...{ kind: 'modified', severity: differences.length > 0 ? severity : 'work' },
    differences: differences.map(shownDifference),
  };
};

/** Returns the finding of a config with changes that are not deployed. */
const undeployedFinding = (sentence: string): Finding => ({
  ...{ logicalId: '', physicalId: '', type: '', kind: 'undeployed', severity: 'cosmetic' },
  sentence,
  differences: [],
});

/** Returns findings in the order of their severity, and of one severity by logical id. */
export const orderedFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      driftSeverities.indexOf(a.severity) - driftSeverities.indexOf(b.severity) ||
      a.logicalId.localeCompare(b.logicalId, 'en'),
  );

/** True for a resource that exists, or should: CloudFormation may list those that it deleted as well. */
export const isLiving = ({ physicalId, status }: StackResource): boolean =>
  physicalId !== '' && !/^DELETE_(COMPLETE|SKIPPED)$/.test(status);

/** True if CloudFormation names a resource among those that it could not read: `… on resources [A, B]`. */
const isNamedIn = (reason: string | undefined, logicalId: string): boolean =>
  (reason?.match(/\[[^[\]]*\]/g) ?? []).some((list) => list.slice(1, -1).split(/,\s*/).includes(logicalId));

/**
 * Returns what differs from the template of a stack, and apart from that what could not be compared: types that
 * CloudFormation does not support, and resources that could not be read, which may have drifted.
 */
export const findDrift = ({ template, resources, detection, found, refused, undeployed }: Looked): DriftFindings => {
  const results = new Map(detection.resources.map((one) => [one.logicalId, one] as const));
  const living = resources.filter(isLiving);
  const findings: Finding[] = [];
  const unsupported: Unchecked[] = [];
  const unknown: Unchecked[] = [];
  let compared = 0;
  for (const resource of living) {
    const { logicalId, type } = resource;
    const result = results.get(logicalId);
    const owner = ownerOf(resourceIn(template, logicalId));
    const finding = findingOf(
      resource,
      owner,
      result,
      found.filter((one) => one.logicalId === logicalId),
    );
    if (finding) findings.push(finding);
    // A result of an earlier detection may be left.
    const isMissed = !detection.complete && isNamedIn(detection.reason, logicalId);
    const reason = result?.reason ?? (isMissed ? detection.reason : undefined);
    const unchecked = { logicalId, type, ...(reason === undefined ? {} : { reason }) };
    if (isMissed || result?.status === 'UNKNOWN') unknown.push(unchecked);
    else if (result === undefined || /^(UNSUPPORTED|NOT_CHECKED)$/.test(result.status)) unsupported.push(unchecked);
    else compared += 1;
  }
  if (undeployed !== undefined) findings.push(undeployedFinding(undeployed));
  // A detection that failed without a name failed all the same.
  if (!detection.complete && unknown.length === 0)
    unknown.push({ logicalId: '', type: '', reason: detection.reason ?? 'CloudFormation did not say why' });
  return { findings: orderedFindings(findings), compared, unsupported, unknown: [...unknown, ...refused] };
};

/** Returns a finding without some of its differences and their sentences; undefined if nothing is left of it. */
export const withoutDifferences = (
  finding: Finding,
  isLeftOut: (difference: ShownDifference) => boolean,
): Finding | undefined => {
  const differences = finding.differences.filter((difference) => !isLeftOut(difference));
  if (differences.length === finding.differences.length) return finding;
  if (differences.length === 0) return undefined;
  const severity = gravest(differences.map(({ path }) => severityOfChange(finding.type, [path])));
  return { ...finding, differences, severity };
};
