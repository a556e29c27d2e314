import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { evaluateCall, wordOf } from '../../src/config/evaluate.ts';
import { type Call, readCall } from '../../src/directives/syntax.ts';
import { directives } from '../../src/generated/directives.ts';

const known = new Map(directives.map((directive) => [wordOf(directive), directive]));
const house = { known, facts: { stage: 'dev', region: 'eu-west-1' }, answers: new Map() };

describe.each(directives.map((directive) => [directive.type, directive] as const))(
  'the directive %s',
  (type, directive) => {
    test('has a file of its name, a full sentence, and parameters that say what they are', () => {
      const files = readdirSync(new URL('../../src/directives/', import.meta.url));
      expect(files).toContain(`${type}.ts`);
      for (const says of [directive.says, ...directive.parameters.map((parameter) => parameter.says)])
        expect(says).toMatch(/^[A-Z].*\.$/);
    });

    test('its example is a call of it that can be evaluated', () => {
      const reading = readCall(directive.example);
      expect(reading).toMatchObject({ kind: 'call', name: wordOf(directive) });
      expect(evaluateCall(reading as Call, house).kind).toBe(directive.meaning.kind);
    });

    test('one argument too few or too many is told with the example', () => {
      const args = Array.from({ length: directive.parameters.length + 1 }, () => `'x'`);
      const wrong = [...(directive.rest ? [] : [args]), ...(args.length > 1 ? [args.slice(2)] : [])];
      for (const given of wrong) {
        const written = readCall(`$${wordOf(directive)}(${given.join(', ')})`) as Call;
        expect(() => evaluateCall(written, house)).toThrow(
          expect.objectContaining({ name: 'Misuse', hint: expect.stringContaining(directive.example) }),
        );
      }
    });
  },
);
