import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { type Failure, failureMarkdown } from '../../src/report/failure-markdown.ts';
import { commentLimit } from '../../src/report/review-markdown.ts';
import { hostile } from './hostile.ts';

const marker = { slot: 'jobs-dev', run: 7, attempt: 1 };
const place = fc.record(
  { file: hostile, line: fc.nat(5_000), column: fc.nat(200) },
  { requiredKeys: ['file', 'line'] },
);
const problem = fc.record(
  {
    code: hostile,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    sentence: fc.oneof(hostile, fc.constant('`|<@#&'.repeat(900))),
    hint: hostile,
    place,
  },
  { requiredKeys: ['code', 'severity', 'sentence'] },
);
const cause = fc.record(
  {
    logicalId: hostile,
    type: hostile,
    reason: fc.oneof(hostile, fc.constant('|<@'.repeat(900))),
    advice: hostile,
    place,
  },
  { requiredKeys: ['logicalId', 'type', 'reason'] },
);
const failures: fc.Arbitrary<Failure> = fc.record({
  project: hostile,
  stage: hostile,
  command: fc.constantFrom('plan', 'deploy'),
  stopped: fc.boolean(),
  problems: fc.array(problem, { maxLength: 30 }),
  causes: fc.array(cause, { maxLength: 30 }),
  links: fc.array(fc.record({ text: hostile, url: fc.oneof(hostile, fc.webUrl()) }), { maxLength: 30 }),
});

const known = /^(code|span|p|h3|h4|strong|em|ul|li|table|thead|tbody|tr|th|td|br|wbr|a)$/;

describe('failureMarkdown', () => {
  test('shows what to do about a resource below its reason', () => {
    const cause = { logicalId: 'Pool', type: 'AWS::Batch::ComputeEnvironment', reason: 'It is INVALID.' };
    const failure: Failure = {
      ...{ project: 'shop', stage: 'dev', command: 'deploy', stopped: false, problems: [], links: [] },
      causes: [{ ...cause, advice: 'Make the role by `aws iam create-service-linked-role`.' }, cause],
    };
    const rows = failureMarkdown(failure, marker)
      .split('\n')
      .filter((line) => line.includes('Pool'));
    expect(rows[0]).toContain('It is INVALID.<br>**Next:** Make the role by `aws iam create-service-linked-role`.');
    expect(rows[1]).not.toContain('Next');
  });

  test('fits into a comment, begins with its marker, and makes no foreign text active', () => {
    fc.assert(
      fc.property(failures, (failure) => {
        const report = failureMarkdown(failure, marker);
        expect(report.length).toBeLessThanOrEqual(commentLimit);
        expect(report).toMatch(/^<!-- batch-job:jobs-dev run=7 attempt=1 -->\n/);
        expect(report.match(/<!--/g)).toHaveLength(1);
        expect(report).not.toMatch(/[\p{Cf}\p{Cs}]/u);
        const html = marked.parse(report, { async: false }).replace(/^<!--.*?-->/, '');
        const tags = [...html.matchAll(/<\/?([^\s>]+)/g)].map(([, name]) => name as string);
        expect(tags.filter((name) => !known.test(name))).toEqual([]);
        expect(html.replace(/<(code|a)\b[\s\S]*?<\/\1>/g, ' ').replace(/&#\d+;/g, ' ')).not.toMatch(/@\w|(^|\W)#\d/);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the first problem and says how many do not fit', () => {
    const problems = Array.from({ length: 400 }, (_, at) => ({
      code: 'config/unknown-key',
      severity: 'error' as const,
      sentence: `Sentence ${at}. ${'x'.repeat(1_500)}`,
    }));
    const failure = { project: 'a', stage: 'b', command: 'plan', stopped: false, causes: [], links: [], problems };
    const report = failureMarkdown(failure, marker);
    const sentences = report.match(/Sentence \d+\./g) ?? [];
    expect(sentences[0]).toBe('Sentence 0.');
    expect(sentences.length + Number(/^(\d+) more in the log/m.exec(report)?.[1])).toBe(400);
  });

  test('says what CloudFormation did, and links places in the config to its page, and no others', () => {
    const place = { file: 'etl/batch-jobs.yml', line: 7, column: 9 };
    const problem = { code: 'policy/forbidden', severity: 'error' as const, sentence: 'No.' };
    const report = failureMarkdown(
      {
        ...{ project: 'jobs', stage: 'dev', command: 'deploy', stopped: false, links: [] },
        problems: [{ ...problem, place: { file: 'rules.yml', line: 3 } }],
        causes: [{ logicalId: 'Queue', type: 'AWS::SQS::Queue', reason: 'Access denied.', place }],
        outcome: 'It rolled back. The stack is as it was before.',
        config: { file: 'etl/batch-jobs.yml', url: 'https://github.com/acme/svc/blob/c0ffee/etl/batch-jobs.yml' },
      },
      marker,
    );
    expect(report).toMatch(
      /Access denied\. \| \[.*batch.*\]\(https:\/\/github\.com\/acme\/svc\/blob\/c0ffee\/etl\/batch-jobs\.yml#L7\) \|/,
    );
    expect(report).toContain('**What CloudFormation did:** It rolled back. The stack is as it was before.');
    expect(report).toContain('- ❌ `rules.yml:3` `policy/forbidden` No.');
  });

  test('shows the place, code, sentence and hint of a problem', () => {
    expect(
      failureMarkdown(
        {
          project: 'jobs',
          stage: 'dev',
          command: 'plan',
          stopped: false,
          problems: [
            {
              code: 'config/unknown-key',
              severity: 'error',
              sentence: '"cpus" is not known here.',
              hint: 'Did you mean cpu?',
              place: { file: 'batch-jobs.yml', line: 7, column: 9 },
            },
          ],
          causes: [],
          links: [{ text: 'Run', url: 'https://github.com/acme/svc/actions/runs/7' }],
        },
        marker,
      ),
    ).toBe(
      [
        '<!-- batch-job:jobs-dev run=7 attempt=1 -->',
        '',
        '### ❌ Batch jobs of `jobs` for `dev`: plan failed',
        '',
        '- ❌ `batch-jobs.yml:7:9` `config/unknown-key` &#34;cpus&#34; is not known here.',
        '  <br>**Next:** Did you mean cpu?',
        '',
        '[Run](https://github.com/acme/svc/actions/runs/7)',
        '',
      ].join('\n'),
    );
  });
});
