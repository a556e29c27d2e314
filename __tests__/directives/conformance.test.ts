import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../src/directives/directive.ts';
import { type Call, readCall } from '../../src/directives/syntax.ts';
import { evaluateCall } from '../../src/evaluation/evaluate.ts';
import { createContext, wordOf } from '../../src/evaluation/evaluation-context.ts';
import { directives } from '../../src/generated/directives.ts';

const facts = { stage: 'dev', region: 'eu-west-1', variables: { memory: 2048 } };
const root = { serviceName: 'jobs', variables: { team: { email: 'ops@example.com' } } };
/** An answer with every property that an example uses. */
const anything = { replicas: 3, commit: 'a'.repeat(40) };
const answers = { get: () => ({ kind: 'found', value: anything }) } as unknown as Answers;
const context = createContext({ root, facts, answers });

describe.each(directives.map((directive) => [directive.type, directive] as const))(
  'the directive %s',
  (type, directive) => {
    test('has a file of its name and describes itself and each parameter in a full sentence', () => {
      const files = readdirSync(new URL('../../src/directives/types/', import.meta.url));
      expect(files).toContain(`${type}.ts`);
      for (const says of [directive.says, ...directive.parameters.map((parameter) => parameter.says)])
        expect(says).toMatch(/^[A-Z].*\.$/);
    });

    test('evaluates its own example', () => {
      const reading = readCall(directive.example);
      expect(reading).toMatchObject({ kind: 'call', name: wordOf(directive) });
      const { kind } = evaluateCall(reading as Call, context);
      expect(kind).toBe(directive.meaning.kind === 'reference' ? 'reference' : 'value');
    });

    test('throws Misuse with its example for one argument too few or too many', () => {
      const args = Array.from({ length: directive.parameters.length + 1 }, () => `'x'`);
      const needed = directive.parameters.filter(({ optional }) => !optional).length;
      const wrong = [...(directive.rest ? [] : [args]), ...(needed > 0 ? [args.slice(0, needed - 1)] : [])];
      for (const given of wrong) {
        const written = readCall(`$${wordOf(directive)}(${given.join(', ')})`) as Call;
        expect(() => evaluateCall(written, context)).toThrow(
          expect.objectContaining({ name: 'Misuse', hint: expect.stringContaining(directive.example) }),
        );
      }
    });
  },
);
