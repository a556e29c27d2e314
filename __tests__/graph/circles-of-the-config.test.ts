import { expect, test } from '@jest/globals';
import { linked } from '../fakes/linked.ts';

const fn = (properties: object) => ({
  type: 'function',
  properties: {
    packaging: { type: 'custom-artifact', properties: { packagePath: 'code', handler: 'a.js:handler' } },
    ...properties,
  },
});
const circleIn = (resources: object) => {
  const found = linked(JSON.stringify({ serviceName: 'shop', resources })).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  expect(found.map(({ code }) => code)).toEqual(['config/cycle']);
  return found[0];
};
const arnOf = (name: string) => `$ResourceParam('${name}', 'arn')`;

test('A hook whose function is connected to its pool is a circle, and its way out is the event of the hook', () => {
  const found = circleIn({
    people: { type: 'user-auth-pool', properties: { hooks: { preSignUp: arnOf('check') } } },
    check: fn({ connectTo: ['people'] }),
  });
  expect(found?.sentence).toMatch(/PeopleUserPool/);
  expect(found?.sentence).toMatch(/CheckFunction/);
  expect(found?.hint).toMatch(/^Of the config, (people → check → people|check → people → check) wait for each other/);
  expect(found?.hint).toContain('userPoolId');
});

test('The way out of that circle is no circle', () => {
  const text = {
    people: { type: 'user-auth-pool', properties: { hooks: { preSignUp: arnOf('check') } } },
    check: fn({
      iamRoleStatements: [{ Action: ['cognito-idp:AdminGetUser'], Resource: ['arn:aws:cognito-idp:*:*:userpool/*'] }],
    }),
  };
  const { diagnostics } = linked(JSON.stringify({ serviceName: 'shop', resources: text }));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each<[string, object, object]>([
  ['are connected to each other', { connectTo: ['two'] }, { connectTo: ['one'] }],
  [
    'are destinations of each other',
    { destinations: { onFailure: arnOf('two') } },
    { destinations: { onSuccess: arnOf('one') } },
  ],
  ['are connected and a destination', { connectTo: ['two'] }, { destinations: { onFailure: arnOf('one') } }],
])('Two functions that %s are a circle, and both are named as in the config', (_, one, two) => {
  const { hint } = circleIn({ one: fn(one), two: fn(two) }) ?? {};
  expect(hint).toMatch(/^Of the config, (one → two → one|two → one → two) wait for each other: remove one of these/);
  expect(hint).toMatch(/iamRoleStatements with Resource arn:aws:lambda/);
});
