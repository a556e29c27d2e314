import { describe, expect, test } from '@jest/globals';
import { beginningMarkdown } from '../../src/report/deploy-markdown.ts';
import { failureMarkdown } from '../../src/report/failure-markdown.ts';
import {
  idleMarkdown,
  idleRemovedMarkdown,
  plannedMarkdown,
  tornDownMarkdown,
} from '../../src/report/preview-markdown.ts';
import { commentLimit, reviewMarkdown } from '../../src/report/review-markdown.ts';
import type { Review } from '../../src/review/review.ts';
import { example } from './example.ts';

const marker = { slot: 'jobs-pr-12', run: 7 };
const page = 'https://github.com/acme/svc/actions/runs/7';
const preview = { project: 'jobs', stage: 'pr-12', page };
const first = '<!-- batch-job:jobs-pr-12 run=7 -->';
const run = `[Run](${page})\n`;
const text = (...paragraphs: readonly string[]): string => [first, ...paragraphs, run].join('\n\n');

describe('the comment of a preview', () => {
  test('says that it is planned', () => {
    expect(plannedMarkdown(preview, marker)).toBe(
      text(
        '### 🕒 Preview `pr-12` of the batch jobs of `jobs`: planned',
        'Images that are missing are built first. What changes, and how it ends, will stand here.',
      ),
    );
  });

  test('says that it is being deployed, with what changes', () => {
    const counts = { add: 3, modify: 2, replace: 1, remove: 0 };
    const beginning = { ...preview, stack: 'jobs-pr-12', region: 'eu-central-1', counts };
    expect(beginningMarkdown(beginning, marker)).toBe(
      text(
        '### ⏳ Batch jobs of `jobs` for `pr-12`: being deployed\n\n**CloudFormation: 1 to replace, 1 to modify, 3 to add**',
        'Stack `jobs-pr-12` in `eu-central-1`. How it ends will stand here.',
      ),
    );
  });

  test('says that it failed, with what failed first, where, and what to do', () => {
    const place = { file: 'batch-jobs.yml', line: 4 };
    const cause = { logicalId: 'EtlRole', type: 'AWS::IAM::Role', reason: 'Denied.', place };
    const problem = {
      code: 'stack/deploy-failed',
      severity: 'error' as const,
      sentence: 'It failed.',
      hint: 'Mend it.',
    };
    const failure = { ...preview, command: 'deploy', stopped: false, problems: [problem], causes: [cause] };
    expect(failureMarkdown({ ...failure, links: [{ text: 'Run', url: page }] }, marker)).toBe(
      text(
        '### ❌ Batch jobs of `jobs` for `pr-12`: deploy failed',
        '#### What failed first',
        '| Resource | Why | Config |\n| --- | --- | --- |\n| `EtlRole`<br>`AWS::IAM::Role` | Denied. | `batch-jobs.yml:4` |',
        '- ❌ `stack/deploy-failed` It failed.\n  <br>**Next:** Mend it.',
      ),
    );
  });

  test('says that it was torn down, why, and what stayed', () => {
    const headline = '### 🧹 Preview `pr-12` of the batch jobs of `jobs`: torn down';
    const why = 'The pull request is closed.';
    expect(tornDownMarkdown(preview, why, [], marker)).toBe(text(headline, `${why} Nothing of it is left.`));
    const kept = Array.from({ length: 32 }, (_, index) => ({
      ...{ logicalId: `Data${index}`, type: 'AWS::S3::Bucket', physicalId: `data-${index}` },
    }));
    const shown = tornDownMarkdown(preview, why, kept, marker);
    expect(shown).toContain(`${why} Kept in the account, as the config asked: 32.`);
    expect(shown).toContain('- `Data29` (`AWS::S3::Bucket`): `data-29`\n- 2 more in the log of the run');
  });

  test('warns that it is idle, and says that it was removed for that', () => {
    expect(idleMarkdown(preview, new Date(0), 72, marker)).toBe(
      text(
        '### 💤 Preview `pr-12` of the batch jobs of `jobs`: idle',
        'Nothing was deployed and no job has run since `1970-01-01T00:00:00.000Z`, for more than 72 hours (`preview-idle-hours`). The next sweep removes it.',
        '**Next:** push a commit or start a job to keep it. A later push deploys it anew.',
      ),
    );
    expect(idleRemovedMarkdown(preview, marker)).toBe(
      text(
        '### 🧹 Preview `pr-12` of the batch jobs of `jobs`: removed',
        'It was idle. A later push, or a re-run of its workflow, deploys it anew.',
      ),
    );
  });
});

describe('the comment of a preview that is deployed', () => {
  const deployed = { status: 'UPDATE_COMPLETE', isNew: false, times: [] };
  const asleep = { start: 'every day', because: 'preview' as const, type: 'schedule', sample: '{}' };
  const sleeping: Review = {
    ...example,
    ...{ project: 'jobs', stage: 'pr-12', region: 'eu-central-1' },
    jobs: [{ name: 'etl', starts: [], asleep: [asleep] }],
  };
  const shown = (review: Review) => reviewMarkdown(review, marker, commentLimit, deployed);
  const wakes =
    '`etl`: every day\n\n```bash\nbatch-job run --job etl --sample schedule --project-name jobs --stage pr-12 --aws-region eu-central-1\n```';

  test('says what sleeps, and the command that wakes it', () => {
    expect(shown(sleeping)).toContain('What sleeps (1), and how to start it by hand');
    expect(shown(sleeping)).toContain(wakes);
  });

  test('says so also where the push changed nothing', () => {
    const comment = shown({ ...sleeping, losses: [], groups: [] });
    expect(comment).toContain('**nothing changed**');
    expect(comment).toContain(wakes);
  });

  test('says so also where values of properties and the diagram do not fit', () => {
    const properties = Array.from({ length: 60 }, (_, index) => ({
      ...{ path: `Properties.A${index}`, before: '|<'.repeat(300), after: 'b', recreation: 'never' as const },
    }));
    const changes = Array.from({ length: 40 }, (_, index) => ({
      ...{ happening: 'modify' as const, logicalId: `Job${index}`, type: 'AWS::Batch::JobDefinition', properties },
    }));
    const comment = shown({
      ...sleeping,
      losses: [],
      groups: [{ ...(example.groups[0] as Review['groups'][0]), changes }],
    });
    expect(comment).toContain('Shortened to fit');
    expect(comment).toContain(wakes);
  });
});
