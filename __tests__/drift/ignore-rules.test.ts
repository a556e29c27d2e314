import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/drift/finding.ts';
import { ignoreFindings, readIgnoreRules } from '../../src/drift/ignore-rules.ts';

const finding = (logicalId: string, paths: readonly string[], more: Partial<Finding> = {}): Finding => ({
  ...{ logicalId, physicalId: 'p', type: 'AWS::SQS::Queue', kind: 'modified', severity: 'data' },
  differences: paths.map((path) => ({ path })),
  ...more,
});
const now = new Date('2026-11-24T23:59:00Z');
const left = (findings: readonly Finding[], text: string) => {
  const { findings: kept, used, expired, unused } = ignoreFindings(findings, readIgnoreRules(text).rules, now);
  return {
    kept: kept.map(({ logicalId, differences }) => [logicalId, ...differences.map(({ path }) => path)]),
    lines: [used, expired, unused].map((rules) => rules.map(({ line }) => line)),
  };
};

describe('readIgnoreRules', () => {
  test('reads a rule a line, and leaves out empty lines and comments', () => {
    const text =
      '# known\n\ninbox /VisibilityTimeout until 2027-01-31: tuned, OPS-12\r\n  Lake until 2026-12-01: moves\n';
    expect(readIgnoreRules(text)).toEqual({
      bad: [],
      rules: [
        { line: 3, resource: 'inbox', path: '/VisibilityTimeout', until: '2027-01-31', reason: 'tuned, OPS-12' },
        { line: 4, resource: 'Lake', until: '2026-12-01', reason: 'moves' },
      ],
    });
  });

  test.each([
    ['inbox', /it does not say until when/],
    ['inbox /A', /it does not say until when/],
    ['inbox until 2027-01-31', /a colon and the reason are missing/],
    ['inbox until 2027-01-31:', /gives no reason/],
    ['inbox until 2027-02-30: x', /"2027-02-30", which is no day/],
    ['inbox until tomorrow: x', /"tomorrow", which is no day/],
    ['* until 2027-01-31: x', /neither the name of a resource nor a logical id/],
    ['inbox VisibilityTimeout until 2027-01-31: x', /is not `<resource>/],
  ])('says of %j what is wrong', (text, sentence) => {
    const { rules, bad } = readIgnoreRules(`\n${text}`);
    expect(rules).toEqual([]);
    expect(bad).toEqual([{ line: 2, sentence: expect.stringMatching(sentence) }]);
  });
});

describe('ignoreFindings', () => {
  const inbox = finding('InboxQueue', ['/RedrivePolicy/maxReceiveCount', '/DelaySeconds'], { resource: 'inbox' });

  test('leaves out a property and all inside of it, of a resource by its name or logical id', () => {
    expect(left([inbox], 'inbox /RedrivePolicy until 2026-12-31: x').kept).toEqual([['InboxQueue', '/DelaySeconds']]);
    expect(left([inbox], 'InboxQueue /RedrivePolicy/maxReceiveCount until 2026-12-31: x').kept).toEqual([
      ['InboxQueue', '/DelaySeconds'],
    ]);
    // A property whose name only begins like that of the rule.
    expect(left([inbox], 'inbox /Delay until 2026-12-31: x').kept).toEqual([
      ['InboxQueue', '/RedrivePolicy/maxReceiveCount', '/DelaySeconds'],
    ]);
  });

  test('leaves out a finding of which nothing remains, and everything by a rule without a property', () => {
    const both = 'inbox /RedrivePolicy until 2026-12-31: x\ninbox /DelaySeconds until 2026-12-31: y';
    expect(left([inbox], both)).toEqual({ kept: [], lines: [[1, 2], [], []] });
    const gone = finding('Lake', [], { kind: 'deleted' });
    expect(left([gone], 'Lake until 2026-12-31: x').kept).toEqual([]);
    expect(left([gone], 'Lake /BucketName until 2026-12-31: x')).toEqual({ kept: [['Lake']], lines: [[], [], [1]] });
  });

  test('gives what is left the severity of its own properties', () => {
    const rules = readIgnoreRules('inbox /RedrivePolicy until 2026-12-31: x').rules;
    expect(ignoreFindings([inbox], rules, now).findings).toMatchObject([{ severity: 'work' }]);
  });

  test('ignores through the last day of a rule and nothing after it, and tells expired and unused rules', () => {
    expect(left([inbox], 'inbox until 2026-11-24: x')).toEqual({ kept: [], lines: [[1], [], []] });
    const { kept, lines } = left([inbox], 'inbox until 2026-11-23: x\nother until 2026-12-31: y');
    expect(kept).toHaveLength(1);
    expect(lines).toEqual([[], [1], [2]]);
  });

  test('never leaves out changes of the config that are not deployed', () => {
    const config = finding('', [], { kind: 'undeployed', severity: 'cosmetic' });
    expect(left([config], 'config until 2026-12-31: x').kept).toEqual([['']]);
  });
});
