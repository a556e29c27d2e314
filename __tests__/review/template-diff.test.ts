import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { ReviewedGroup } from '../../src/review/review.ts';
import { templateDiff } from '../../src/review/template-diff.ts';

const template = (Resources: Record<string, Expression>): Expression => ({ Resources });
const job = (Environment: Expression, Image = 'app:1'): Expression => ({
  Type: 'AWS::Batch::JobDefinition',
  Metadata: { From: 'resources' },
  Properties: { ContainerProperties: { Image, Environment } },
});
const modified = (...ids: readonly string[]): ReviewedGroup[] => [
  {
    ...{ effect: 'modify', itself: true, says: [] },
    changes: ids.map((logicalId) => ({
      ...{ happening: 'modify', logicalId, type: 'AWS::Batch::JobDefinition', properties: [] },
    })),
  },
];
const textOf = (before: Expression, ours: Expression, limit = 60_000): string[] =>
  templateDiff({ before, ours }, modified('Job'), limit).flatMap(({ lines }) =>
    lines.map(({ kind, text }) => `${kind} ${text}`),
  );

describe('templateDiff', () => {
  test('shows the lines of a resource that differ, functions on one line, without metadata', () => {
    const [was, is] = [job([]), job([], 'app:2')].map((one) => template({ Job: one }));
    const lines = textOf(was as Expression, is as Expression);
    expect(lines).toContain('before     Image: "app:1"');
    expect(lines).toContain('after     Image: "app:2"');
    expect(lines.join('\n')).not.toContain('Metadata');
  });

  test('hides secrets by the name that a value has, as the table of properties does', () => {
    const [was, is] = ['hunter2hunter2', 'correcthorse'].map((Value) =>
      template({ Job: job([{ Name: 'DB_PASSWORD', Value }], Value) }),
    );
    const lines = textOf(was as Expression, is as Expression).filter((line) => line.includes('Value:'));
    expect(lines).toEqual(['same         Value: "(hidden)"']);
  });

  test('shows the definition of a state machine in full, with what is secret in it hidden', () => {
    const machine = (command: string): Expression =>
      template({
        Job: {
          Type: 'AWS::StepFunctions::StateMachine',
          Properties: { Definition: { States: { Run: { Arguments: { command, apiKey: `key-${command}` } } } } },
        },
      });
    const lines = textOf(machine('one'), machine('two'));
    expect(lines).toContain('before           command: "one"');
    expect(lines).toContain('after           command: "two"');
    expect(lines.join('\n')).not.toContain('key-');
  });

  test('leaves out what does not fit, new resources first', () => {
    const before = template({ Job: job([]) });
    const ours = template({ Job: job([], 'app:2'), Other: job([]) });
    const [group] = modified('Job');
    const added = { happening: 'add', logicalId: 'Other', type: 'AWS::Batch::JobDefinition', properties: [] } as const;
    const groups = [{ ...(group as ReviewedGroup), changes: [added, ...(group as ReviewedGroup).changes] }];
    const ids = (limit: number) => templateDiff({ before, ours }, groups, limit).map(({ logicalId }) => logicalId);
    expect(ids(60_000)).toEqual(['Job', 'Other']);
    expect(ids(500)).toEqual(['Job']);
    expect(ids(0)).toEqual([]);
  });

  test('shows a new resource with all of its lines exactly where they fit', () => {
    const ours = template({ Other: { ...(job([{ Name: 'A', Value: '1' }]) as object), DependsOn: ['Job'] } });
    const groups: ReviewedGroup[] = [
      {
        ...{ effect: 'add', itself: true, says: [] },
        changes: [{ happening: 'add', logicalId: 'Other', type: 'AWS::Batch::JobDefinition', properties: [] }],
      },
    ];
    const linesIn = (limit: number) =>
      templateDiff({ before: undefined, ours }, groups, limit).flatMap(({ lines }) => lines.map(({ text }) => text));
    const whole = linesIn(60_000);
    expect(whole).toEqual([
      'DependsOn:',
      '  - "Job"',
      'Properties:',
      '  ContainerProperties:',
      '    Environment:',
      '      - Name: "A"',
      '        Value: "1"',
      '    Image: "app:1"',
      'Type: "AWS::Batch::JobDefinition"',
    ]);
    const size = whole.reduce((sum, line) => sum + line.length + 30, 0);
    expect(linesIn(size)).toEqual(whole);
    expect(linesIn(size - 1)).toEqual([]);
  });
});
