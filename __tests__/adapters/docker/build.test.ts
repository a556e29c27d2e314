import { describe, expect, test } from '@jest/globals';
import { buildFlagsOf } from '../../../src/adapters/docker/build.ts';

describe('buildFlagsOf', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['[]', []],
    ['["--network","host"]', ['--network', 'host']],
  ])('parses %j as %j', (variable, flags) => {
    expect(buildFlagsOf(variable)).toEqual(flags);
  });

  test.each(['--network host', '{}', '[1]', '"x"', 'null'])('throws door/bad-value for %j', (variable) => {
    expect(() => buildFlagsOf(variable)).toThrow(expect.objectContaining({ code: 'door/bad-value' }));
  });
});
