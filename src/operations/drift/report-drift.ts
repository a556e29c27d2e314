import { Refused } from '../../diagnostics/refused.ts';
import type { DriftReport } from '../../drift/drift-report.ts';
import type { Finding } from '../../drift/finding.ts';
import type { World } from '../../ports/world.ts';
import { driftMarkdown } from '../../report/drift-markdown.ts';
import { driftText } from '../../report/drift-text.ts';
import { driftVerdict, unknownWords } from '../../report/drift-words.ts';
import { join, link, md } from '../../report/markdown.ts';
import { type IssueToKeep, keepIssue } from '../issues/keep-issue.ts';
import { tryAfterChange } from '../report/try-after-change.ts';
import type { DriftInputs } from './drift-request.ts';

/** Label of the issues about drift. Frozen: later versions find their issues by it. */
export const driftLabel = 'drift';

/** Returns a finding as the step output `drifted-resources` has it. */
const outputOf = ({
  logicalId,
  physicalId,
  type,
  resource,
  kind,
  severity,
  sentence,
  differences,
  cause,
}: Finding) => ({
  logicalId,
  physicalId,
  type,
  resource,
  kind,
  severity,
  sentence,
  differences,
  cause: cause?.kind === 'found' ? cause.cause : undefined,
});

/** Returns the issue about a stack, as it should be after a look. Its key is frozen. */
const issueAbout = (report: DriftReport): IssueToKeep => {
  const { stack, region, account, status } = report;
  const wanted = { DRIFTED: 'open', IN_SYNC: 'closed', UNKNOWN: 'as-is' } as const;
  return {
    key: `drift/${account}/${region}/${stack}`,
    label: driftLabel,
    title: `Drift in ${stack} (${region})`,
    body: driftMarkdown(report),
    wanted: wanted[status],
  };
};

/** Keeps the issue about a stack up to date, and returns whether it is. A refusal by GitHub is a warning. */
const reportIssue = async (world: World, report: DriftReport): Promise<boolean> => {
  const kept = await tryAfterChange(
    world,
    'The stack was looked at, and the report of the run says what was found, but its issue is not up to date',
    () => keepIssue(world, issueAbout(report)),
  );
  if (kept?.issue)
    world.console.info(
      `Issue ${kept.issue.number} ${kept.kind === 'looked' ? 'says the same as before' : kept.kind}: ${kept.issue.url}`,
    );
  return kept !== undefined;
};

/**
 * Prints the report, sets step outputs and summary, warns of what is not known, and keeps the issue up to date. Returns
 * whether an issue that `drift-issue` asks for could not be kept, so that nobody is notified of drift.
 */
export const reportDrift = async (
  world: World,
  report: DriftReport,
  inputs: DriftInputs,
): Promise<{ readonly lacksIssue: boolean }> => {
  const { console } = world;
  console.output('stack-name', report.stack);
  console.output('stack-id', report.stackId);
  console.output('drift-status', report.status);
  console.output('drifted-resources', JSON.stringify(report.findings.map(outputOf)));
  world.print(driftText(report), 'text');
  if (report.unknown.length > 0)
    console.annotate({
      severity: 'warning',
      title: 'drift/not-checked',
      message: `Not everything could be compared: ${report.unknown.map(unknownWords).join('; ')}.`,
    });
  const run = inputs.page === undefined ? md`` : link('Run', inputs.page);
  console.summary(join([driftMarkdown(report), run], '\n\n'));
  return { lacksIssue: inputs.keepsIssue && !(await reportIssue(world, report)) };
};

/**
 * Returns the refusal of a run that found drift, or an empty object: `drift/drifted` if `fail-on-drift` asks for it,
 * `drift/no-issue` if the issue could not be kept, since a scheduled run that succeeds notifies nobody.
 */
export const refusalOfDrift = (
  report: DriftReport,
  { failOnDrift, lacksIssue }: Pick<DriftInputs, 'failOnDrift'> & { readonly lacksIssue: boolean },
): { readonly refusal?: Refused } => {
  if (report.status !== 'DRIFTED') return {};
  if (failOnDrift)
    return {
      refusal: new Refused({
        code: 'drift/drifted',
        message: driftVerdict(report),
        hint: 'The report above names each change. Take it back, or write it into the config and deploy; fail-on-drift: false ends with 0 all the same.',
      }),
    };
  if (!lacksIssue) return {};
  return {
    refusal: new Refused({
      code: 'drift/no-issue',
      message: `${driftVerdict(report)} No issue says so, since GitHub refused it (the warning above has the reason).`,
      hint: 'Give the job permissions issues: write and run it again, or set drift-issue: false if the report of the run is enough.',
    }),
  };
};
