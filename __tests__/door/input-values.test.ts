import { describe, expect, test } from '@jest/globals';
import { lastRoleIn, roleArns, rolesIn } from '../../src/door/input-values.ts';

const hub = 'arn:aws:iam::111122223333:role/hub';
const deploy = 'arn:aws-cn:iam::123456789012:role/ci/deploy';

describe('role-to-assume', () => {
  test.each([
    ['one role', hub, [hub]],
    ['a role a line', `${hub}\n${deploy}\n`, [hub, deploy]],
    ['lines that end as on Windows', `${hub}\r\n  ${deploy}`, [hub, deploy]],
    ['roles with a comma between them', `${hub},${deploy}`, [hub, deploy]],
    ['roles with a comma and a blank between them', `${hub}, ${deploy}`, [hub, deploy]],
    ['a name with a comma', `${hub},blue\n${deploy}`, [`${hub},blue`, deploy]],
  ])('takes %s', (_, value, roles) => {
    expect(roleArns.pattern.test(value)).toBe(true);
    expect(rolesIn(value)).toEqual(roles);
    expect(lastRoleIn(value)).toBe(roles.at(-1));
  });

  test.each([['hub'], [`${hub}\nhub`], [`hub\n${hub}`], ['arn:aws:iam::123456789012:user/me'], ['\n']])(
    'refuses %j',
    (value) => expect(roleArns.pattern.test(value)).toBe(false),
  );
});
