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

/** Keeps the issue about a stack up to date. What GitHub refuses is a warning: the look itself is done. */
const reportIssue = (world: World, report: DriftReport): Promise<unknown> =>
  tryAfterChange(
    world,
    'The stack was looked at, and the report of the run says what was found, but its issue is not up to date',
    async () => {
      const { kind, issue } = await keepIssue(world, issueAbout(report));
      if (issue)
        world.console.info(
          `Issue ${issue.number} ${kind === 'looked' ? 'says the same as before' : kind}: ${issue.url}`,
        );
    },
  );

/** Prints the report, sets step outputs and summary, warns of what is not known, and keeps the issue up to date. */
export const reportDrift = async (world: World, report: DriftReport, inputs: DriftInputs): Promise<void> => {
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
  if (inputs.keepsIssue) await reportIssue(world, report);
};

/** Returns the refusal with which a run ends that found drift, if `fail-on-drift` asks for it; else empty. */
export const refusalOfDrift = (report: DriftReport, { failOnDrift }: DriftInputs): { readonly refusal?: Refused } =>
  failOnDrift && report.status === 'DRIFTED'
    ? {
        refusal: new Refused({
          code: 'drift/drifted',
          message: driftVerdict(report),
          hint: 'The report above names each change. Take it back, or write it into the config and deploy; fail-on-drift: false ends with 0 all the same.',
        }),
      }
    : {};
