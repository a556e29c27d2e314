import { describe, expect, test } from '@jest/globals';
import { redaction } from '../../../src/adapters/docker/redaction.ts';

const pem = (word: string) => `-----${word} OPENSSH ${'PRIVATE'} KEY-----`;

describe('redaction', () => {
  test('hides known secrets and those recognised by their form', () => {
    const redact = redaction(['', 'hunter2']);
    const key = `AKIA${'Q7CANARY'.repeat(2)}`;
    expect(redact(`a hunter2 ${key} hunter2`)).toBe('a (hidden) (hidden) (hidden)');
    expect(redact('nothing to hide')).toBe('nothing to hide');
  });

  test('leaves no part of a secret that contains another one, whichever of them it was told first', () => {
    for (const known of [
      ['abcd', 'abcd-efgh'],
      ['abcd-efgh', 'abcd'],
    ])
      expect(redaction(known)('x abcd-efgh abcd')).toBe('x (hidden) (hidden)');
  });

  test('hides a private key from its first line to its last', () => {
    const redact = redaction();
    const lines = ['before', `#9 0.2 ${pem('BEGIN')}`, '#9 0.2 b3BlbnNzaC', '', `#9 0.2 ${pem('END')}`, 'after'];
    expect(lines.map(redact)).toEqual(['before', '#9 0.2 (hidden)', '(hidden)', '(hidden)', '(hidden)', 'after']);
  });

  test('hides a private key of one line, and nothing after it', () => {
    const redact = redaction();
    expect(redact(`x ${pem('BEGIN')} abc ${pem('END')} y`)).toBe('x (hidden) y');
    expect(redact('after')).toBe('after');
  });

  test('stops hiding after 400 lines of a private key without an end', () => {
    const redact = redaction();
    redact(pem('BEGIN'));
    const rest = Array.from({ length: 401 }, (_, n) => redact(`line ${n}`));
    expect(rest.filter((line) => line === '(hidden)')).toHaveLength(400);
    expect(rest.at(-1)).toBe('line 400');
  });
});
