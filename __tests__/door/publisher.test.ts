import { describe, expect, test } from '@jest/globals';
import { withPublisher } from '../../src/door/publisher.ts';

const push = 'arn:aws:iam::111122223333:role/push';
const own = 'arn:aws:iam::111122223333:role/deploy';
const roles = { 'push-role-to-assume': push, 'role-to-assume': own } as const;

describe('push-role-to-assume', () => {
  test('is the only role of build', () =>
    expect(withPublisher({ command: 'build', values: roles }).values).toEqual({ 'role-to-assume': push }));

  test('is a second role of deploy, which also takes it alone', () => {
    expect(withPublisher({ command: 'deploy', values: roles }).values).toEqual(roles);
    const alone = { 'push-role-to-assume': push };
    expect(withPublisher({ command: 'deploy', values: alone }).values).toEqual(alone);
  });

  test.each([
    ['deploy', { ...roles, 'images-file': 'images.json' }, { 'role-to-assume': own, 'images-file': 'images.json' }],
    ['plan', roles, { 'role-to-assume': own }],
    ['outputs', roles, { 'role-to-assume': own }],
  ] as const)('is assumed by no %s that publishes nothing', (command, values, left) =>
    expect(withPublisher({ command, values }).values).toEqual(left),
  );

  test('is refused in another account than the role that deploys', () => {
    const values = { ...roles, 'role-to-assume': 'arn:aws:iam::444455556666:role/deploy' };
    expect(() => withPublisher({ command: 'deploy', values })).toThrow(
      'push-role-to-assume belongs to the account 111122223333, and role-to-assume to 444455556666.',
    );
  });

  test('is compared by its last role with the last one that deploys, where each has roles before it', () => {
    const hub = 'arn:aws:iam::444455556666:role/hub';
    const chained = { 'push-role-to-assume': `${hub}\n${push}`, 'role-to-assume': `${hub}\n${own}` };
    expect(withPublisher({ command: 'deploy', values: chained }).values).toEqual(chained);
    const elsewhere = { ...chained, 'push-role-to-assume': `${push}\n${hub}` };
    expect(() => withPublisher({ command: 'deploy', values: elsewhere })).toThrow(
      'belongs to the account 444455556666',
    );
  });
});
