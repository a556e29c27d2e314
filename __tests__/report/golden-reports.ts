import { beginningMarkdown, doneMarkdown } from '../../src/report/deploy-markdown.ts';
import { driftMarkdown } from '../../src/report/drift-markdown.ts';
import { failureIssue } from '../../src/report/failure-issue.ts';
import { type Failure, failureMarkdown } from '../../src/report/failure-markdown.ts';
import { failurePage } from '../../src/report/html/failure-page.ts';
import { reviewPage } from '../../src/report/html/review-page.ts';
import {
  idleMarkdown,
  idleRemovedMarkdown,
  plannedMarkdown,
  skippedMarkdown,
  tornDownMarkdown,
} from '../../src/report/preview-markdown.ts';
import { problemsMarkdown } from '../../src/report/problems-markdown.ts';
import { reviewMarkdown } from '../../src/report/review-markdown.ts';
import { runMarkdown } from '../../src/report/run-markdown.ts';
import { sweepMarkdown } from '../../src/report/sweep-markdown.ts';
import type { Review } from '../../src/review/review.ts';
import type { RunRow } from '../../src/runs/run-row.ts';
import { example } from './example.ts';

const marker = { slot: 'reports-pr-12', run: 7, attempt: 1 };
const page = 'https://github.com/example/reports/actions/runs/7';
const about = { project: 'reports', stage: 'pr-12', page };
const execution = 'b1a6bfa4-5f3c-4c4e-8f6f-0d3bd4a1f0aa';
const arn = `arn:aws:states:us-east-1:123456789012:execution:reports-production-nightlyReport-1a2b3c4d:${execution}`;
const stackId =
  'arn:aws:cloudformation:us-east-1:123456789012:stack/reports-production/8f9c2b30-1d2e-11f0-9a3b-0affd1c2d3e4';

const row = (more: Partial<RunRow>): RunRow => ({
  ...{ job: 'nightlyReport', execution, arn, trigger: 'schedule', status: 'succeeded', spot: false, dollars: 0.042 },
  ...{ startedAt: new Date('2026-11-29T04:00:00Z'), milliseconds: 1_265_000 },
  page: `https://us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/v2/executions/details/${arn}`,
  attempts: [{ number: 1, beganAt: new Date('2026-11-29T04:01:00Z'), reason: '', status: 'SUCCEEDED', exitCode: 0 }],
  ...more,
});
const failedRow = row({
  ...{ status: 'failed', class: 'out-of-memory', cause: 'Attempt 2 of 2 failed: OutOfMemoryError: Container killed' },
  attempts: [1, 2].map((number) => ({
    ...{ number, beganAt: new Date('2026-11-29T04:01:00Z'), endedAt: new Date('2026-11-29T04:09:30Z') },
    ...{ status: 'FAILED', class: 'out-of-memory', exitCode: 137 },
    reason: 'OutOfMemoryError: Container killed due to memory usage',
  })),
});
const log = Array.from(
  { length: 12 },
  (_, index) =>
    `2026-11-29T04:0${index % 10}:11.482Z INFO wrote part ${index} of s3://reports-production-uploads-1a2b3c4d/2026/11/29/part-${index}.parquet`,
);

const place = { file: 'services/reports/batch-jobs.yml', line: 24, column: 7 };
const config = {
  file: place.file,
  url: `https://github.com/example/reports/blob/5e0c1d1f2a3b4c5d6e7f8091a2b3c4d5e6f70819/${place.file}`,
};
const role = 'arn:aws:iam::123456789012:role/reports-production-NightlyReportRole-1ABCDEFGHIJKL';
const refusal = `Resource handler returned message: "User: arn:aws:sts::123456789012:assumed-role/batch-job-deploy-reports/GitHubActions is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action (Service: Batch, Status Code: 403)"`;

const job = (name: string): Review['jobs'][0] => ({ ...(example.jobs[0] as Review['jobs'][0]), name });
const sleeping: Review = {
  ...{ ...example, project: 'reports', stage: 'pr-12', losses: [], links: [{ text: 'Run', url: page }] },
  jobs: [
    {
      ...job('nightlyReport'),
      starts: [],
      asleep: [
        { start: 'every day at 05:00 UTC', because: 'preview', type: 'schedule', sample: '{"source":"aws.events"}' },
      ],
    },
  ],
  functions: [
    {
      name: 'thumbnailOfPhoto',
      starts: [],
      asleep: [
        {
          start: 'ObjectCreated of photos/*',
          because: 'paused',
          keptSeconds: 86_400,
          type: 's3',
          sample: '{"Records":[]}',
        },
      ],
    },
  ],
};
const refused: Review = {
  ...example,
  refused: [
    {
      ...{ logicalId: 'SessionsTable', type: 'AWS::DynamoDB::GlobalTable' },
      why: 'AWS changes one secondary index of a table in one update, and this change adds byCustomer and byDay',
      instead: 'Deploy byCustomer first, and byDay in a second deployment',
    },
  ],
};
const deployed = { status: 'UPDATE_COMPLETE', isNew: false, times: [{ what: 'CloudFormation', milliseconds: 94_000 }] };

/** A deployment that CloudFormation failed, as `operations/stack/apply-change.ts` reports it. */
const failedDeployment: Failure = {
  ...{ project: 'reports', stage: 'production', command: 'deploy', stopped: false },
  causes: [
    {
      ...{ logicalId: 'NightlyReportJobDefinition', type: 'AWS::Batch::JobDefinition', reason: refusal, place },
      advice: `batch-job-deploy-reports lacks the statement \`{"Effect":"Allow","Action":"iam:PassRole","Resource":"${role}"}\` in a policy of its own. The roles of \`bootstrap\` have it.`,
    },
    {
      ...{ logicalId: 'StpBatchSpotComputeEnvironment', type: 'AWS::Batch::ComputeEnvironment' },
      reason:
        'Resource handler returned message: "Invalid request provided: the instance type g6.xlarge is not available"',
    },
  ],
  outcome: 'It rolled back. The stack is as it was before.',
  problems: [
    {
      ...{ code: 'stack/deploy-failed', severity: 'error' },
      sentence: 'The deployment failed (UPDATE_ROLLBACK_COMPLETE). The stack is as it was before.',
      hint: 'Mend what failed first and deploy again.',
    },
  ],
  config,
  links: [
    {
      text: 'Stack',
      url: `https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/stackinfo?stackId=${stackId}`,
    },
    { text: 'Run', url: page },
  ],
};

const { base: _base, ...compared } = example;
/** The change that the failed deployment was to make. */
const wanted: Review = {
  ...compared,
  ...{
    against: 'deployed-stack',
    account: '123456789012',
    hash: `v1:${'5b'.repeat(32)}`,
    links: failedDeployment.links,
  },
  losses: example.losses.map((loss) => ({ ...loss, allowed: true })),
};

/** A plan whose config is wrong. */
const failedPlan: Failure = {
  ...{ project: 'reports', stage: 'production', command: 'plan', stopped: false, causes: [] },
  problems: [
    {
      ...{ code: 'config/unknown-key', severity: 'error', place },
      sentence: 'resources.nightlyReport.properties.resources.memry is not known.',
      hint: 'Did you mean memory?',
    },
    {
      ...{ code: 'lint/no-timeout', severity: 'warning', place },
      sentence: 'This job has no timeout: a run that hangs goes on and may cost for up to a year.',
    },
  ],
  config,
  links: [{ text: 'Run', url: page }],
};

/** The reports of this program that no golden run writes, by the name of their file in `expected/`. */
export const goldenReports: Readonly<Record<string, () => string>> = {
  'deploy-begun.md': () =>
    beginningMarkdown(
      { ...about, stack: 'reports-pr-12', region: 'us-east-1', counts: { add: 14, modify: 5, replace: 1, remove: 1 } },
      marker,
    ),
  'deploy-without-review.md': () => doneMarkdown({ ...about, status: 'UPDATE_COMPLETE' }, marker),
  'deploy-failed.md': () => failureMarkdown(failedDeployment, marker),
  'deploy-failed.html': () =>
    reviewPage({
      review: wanted,
      failure: failedDeployment,
      ...{ diffs: [], problems: [], commit: '5e0c1d1f2a3b4c5d6e7f8091a2b3c4d5e6f70819' },
    }),
  'plan-refused.md': () => reviewMarkdown(refused, marker),
  'plan-unchanged.md': () => reviewMarkdown({ ...example, losses: [], groups: [] }, marker),
  'plan-failed.md': () => failureMarkdown(failedPlan, marker),
  'plan-failed.html': () => failurePage(failedPlan, '5e0c1d1f2a3b4c5d6e7f8091a2b3c4d5e6f70819'),
  'run-stopped.md': () =>
    failureMarkdown(
      {
        ...{ project: 'reports', stage: 'production', command: 'deploy', stopped: true, causes: [], problems: [] },
        links: [{ text: 'Run', url: page }],
      },
      marker,
    ),
  'validated.md': () =>
    problemsMarkdown('validate', [
      {
        code: 'lint/memory-boundary',
        severity: 'warning',
        sentence: 'Memory 8192 moves this job to r6i.large.',
        place,
      },
    ]),
  'smoke-failed.md': () =>
    reviewMarkdown({ ...example, losses: [] }, marker, undefined, {
      ...deployed,
      smoke: [
        { job: 'nightlyReport', kind: 'run', row: failedRow, log },
        { job: 'thumbnails', kind: 'run', row: row({ job: 'thumbnails' }), log: [] },
        {
          job: 'importCustomers',
          kind: 'refused',
          code: 'run/not-started',
          why: 'Its turn did not come: nightlyReport failed.',
        },
      ],
    }),
  'preview-deployed.md': () => reviewMarkdown(sleeping, marker, undefined, { ...deployed, isNew: true }),
  'preview-planned.md': () => plannedMarkdown(about, marker),
  'preview-skipped.md': () => skippedMarkdown('The pull request is a draft.'),
  'preview-torn-down.md': () =>
    tornDownMarkdown(
      about,
      'The pull request is closed.',
      [{ logicalId: 'UploadsBucket', type: 'AWS::S3::Bucket', physicalId: 'reports-pr-12-uploads-1a2b3c4d' }],
      marker,
    ),
  'preview-idle.md': () => idleMarkdown(about, new Date('2026-11-26T08:30:00Z'), 72, marker),
  'preview-removed.md': () => idleRemovedMarkdown(about, marker),
  'sweep.md': () =>
    sweepMarkdown(
      'reports',
      [
        { stage: 'pr-12', pull: 12, done: 'deleted', why: 'pull request 12 was merged 9 hours ago' },
        { stage: 'pr-17', pull: 17, done: 'kept', why: 'pull request 17 is open, and a job ran 2 hours ago' },
      ],
      ['Deleted 3 images of 41 MB that no job uses.'],
    ),
  'run-succeeded.md': () => runMarkdown(row({}), log),
  'run-failed.md': () => runMarkdown(failedRow, log),
  'run-failures-issue.md': () =>
    failureIssue({ project: 'reports', stage: 'production', region: 'us-east-1' }, 'nightlyReport', {
      ...{ job: 'nightlyReport', kind: 'failing', logTail: log },
      failed: ['exit-code', 'out-of-memory'].map((kind) => ({
        ...{ name: execution, arn, class: kind, stoppedAt: new Date('2026-11-29T04:21:05Z') },
        cause: 'Attempt 2 of 2 failed: OutOfMemoryError: Container killed due to memory usage',
      })),
    }).body,
  'drift-issue.md': () =>
    driftMarkdown({
      ...{ status: 'DRIFTED', project: 'reports', stage: 'production', stack: 'reports-production', stackId },
      ...{ account: '123456789012', region: 'us-east-1', compared: 41 },
      findings: [
        {
          ...{ logicalId: 'StpBatchOnDemandJobQueue', physicalId: 'reports-production-on-demand', kind: 'modified' },
          ...{ type: 'AWS::Batch::JobQueue', severity: 'work' },
          differences: [
            {
              path: '/State',
              expected: 'ENABLED',
              actual: 'DISABLED',
              sentence: 'A queue that is disabled takes no jobs.',
            },
          ],
          cause: {
            kind: 'found',
            cause: {
              who: 'AdministratorAccess/alice@example.com',
              call: 'UpdateJobQueue',
              at: '2026-11-28T14:03:22Z',
              from: '203.0.113.7',
            },
          },
        },
        {
          ...{ logicalId: 'RequestsQueue', physicalId: 'requests', resource: 'requests', kind: 'modified' },
          ...{ type: 'AWS::SQS::Queue', severity: 'data', cause: { kind: 'none' } },
          differences: [
            { path: '/RedrivePolicy/maxReceiveCount', expected: '5', actual: '1000' },
            { path: '/MessageRetentionPeriod', expected: '1209600', actual: '345600' },
          ],
        },
      ],
      unknown: [{ logicalId: 'UploadsBucket', type: 'AWS::S3::Bucket', reason: 'AWS refused s3:GetBucketPolicy' }],
      unsupported: [{ logicalId: 'NightlyReportRulePermission', type: 'AWS::Lambda::Permission' }],
      ignored: [
        { line: 1, resource: 'thumbnails', path: '/MemorySize', until: '2027-01-31', reason: 'load test of the shop' },
      ],
      notes: ['CloudTrail knows changes of the last 90 days.'],
    }),
};
