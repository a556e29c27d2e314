import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compiledFrom, resourcesOf } from '../properties/compiling.ts';

/** T21: pieces with a meaning in CloudFormation, Step Functions, JSONata, EventBridge or a shell. */
const pieces = [
  ...['${AWS::AccountId}', '${Secret}', '${!Literal}', '${', '}', '$', '{{', '}}', '{{resolve:ssm:/a:1}}', '{%', '%}'],
  ...['{% $states.input %}', "States.Format('{}')", '$.a', '$$.Execution.Id', '<aws.events.event>', '<detail>', '`id`'],
  ...[
    'Fn::Sub',
    '{"Ref":"AWS::AccountId"}',
    '{"Fn::GetAtt":["A","Arn"]}',
    '\\',
    '"',
    "'",
    '\n',
    '\u0001',
    'é',
    '$(id)',
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => !/[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u.test(text));

const configWith = (value: string) => ({
  serviceName: 'shop',
  resources: {
    job: {
      type: 'batch-job',
      properties: {
        container: {
          packaging: { type: 'prebuilt-image', properties: { image: 'busybox', command: ['echo', `x${value}`] } },
          environment: [{ name: 'LITERAL', value: `x${value}` }],
        },
        resources: { cpu: 1, memory: 900 },
        events: [{ type: 'schedule', properties: { scheduleRate: 'rate(1 hour)', input: { text: `x${value}` } } }],
      },
    },
  },
  stackConfig: { outputs: [{ name: 'Literal', value: `x${value}` }] },
});

/** Returns all texts of a value; one inside of a CloudFormation function begins with the function's name. */
const strings = (value: Expression, below = ''): string[] => {
  if (typeof value === 'string') return [`${below}${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    strings(item as Expression, /^Fn::|^Ref$/.test(key) ? `${key}: ` : below),
  );
};

describe('T21: a text of a config', () => {
  test('is the same text in the template, never a function, in every property that takes it', async () => {
    let compiledOnes = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const compiled = await compiledFrom(configWith(value)).catch((problem: unknown) => problem);
        // A text that AWS does not accept (with a control character, say) may be refused; it is never changed.
        if (compiled instanceof DiagnosticsError) return;
        compiledOnes += 1;
        const { template } = compiled as Awaited<ReturnType<typeof compiledFrom>>;
        const written = resourcesOf(compiled as Awaited<ReturnType<typeof compiledFrom>>);
        const container = written.JobJobDefinition?.Properties?.ContainerProperties as {
          Command: string[];
          Environment: { Name: string; Value: Expression }[];
        };
        expect(container.Command[1]).toBe(`x${value}`);
        expect(container.Environment.find(({ Name }) => Name === 'LITERAL')?.Value).toBe(`x${value}`);
        const { Outputs } = template as unknown as { Outputs: { Literal: { Value: Expression } } };
        expect(Outputs.Literal.Value).toBe(`x${value}`);
        const rule = Object.values(written).find(({ Type }) => Type === 'AWS::Events::Rule');
        const targets = rule?.Properties?.Targets as readonly { Input: string }[] | undefined;
        expect(JSON.parse(targets?.[0]?.Input ?? '')).toEqual({ text: `x${value}` });
        // No function contains it: CloudFormation would replace ${…} inside of Fn::Sub.
        const marker = `x${value}`;
        if (value.length > 3)
          for (const text of strings(template as unknown as Expression))
            if (/^(Fn::|Ref)/.test(text)) expect(text).not.toContain(marker);
      }),
      { numRuns: 40 },
    );
    expect(compiledOnes).toBeGreaterThan(8);
  });
});
