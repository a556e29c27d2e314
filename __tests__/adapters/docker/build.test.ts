import { describe, expect, test } from '@jest/globals';
import { buildFlagsOf } from '../../../src/adapters/docker/build.ts';

describe('Further flags of a build', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['[]', []],
    ['["--network","host"]', ['--network', 'host']],
  ])('%j means %j', (variable, flags) => {
    expect(buildFlagsOf(variable)).toEqual(flags);
  });

  test.each(['--network host', '{}', '[1]', '"x"', 'null'])('%j is refused', (variable) => {
    expect(() => buildFlagsOf(variable)).toThrow(expect.objectContaining({ code: 'door/bad-value' }));
  });
});
