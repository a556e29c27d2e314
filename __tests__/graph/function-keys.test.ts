import { describe, expect, test } from '@jest/globals';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const include = "{Name: 'AWS::Include', Parameters: {Location: 's3://x/y.yml'}}";

/** Returns a config with one event of a job, and a pool in which people of another service sign in. */
const configWith = (event: string, provider = 'type: Google, clientId: a, clientSecret: b'): string => `
resources:
  people: {type: user-auth-pool, properties: {userVerificationType: email-code, identityProviders: [{${provider}}]}}
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
      events:
        - ${event}
`;
const bus = (properties: string): string =>
  `{type: event-bus, properties: {useDefaultBus: true, eventPattern: {source: [shop]}, ${properties}}}`;
const pattern = (text: string): string =>
  `{type: event-bus, properties: {useDefaultBus: true, eventPattern: {${text}}}}`;
const topic = (policy: string): string =>
  `{type: sns, properties: {snsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:t', filterPolicy: {${policy}}}}`;

/** Returns the errors about unknown keys of a config as `line sentence`. */
const found = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ code }) => code === 'config/unknown-key')
    .map(({ place, sentence }) => `${located?.locate(place).line} ${sentence.split(' ')[0]}`);
};

describe('a key that CloudFormation would take for a function', () => {
  test.each<[string, string, string]>([
    ['an operator of an event pattern', pattern(`source: [{'Fn::Transform': ${include}}]`), '`Fn::Transform`'],
    ['a field of an event pattern', pattern('detail: {Ref: [a]}'), '`Ref`'],
    ['an alternative of an event pattern', pattern(`detail: {$or: [{a: [1]}, {b: [{'Fn::Sub': x}]}]}`), '`Fn::Sub`'],
    ['a condition of a filter policy', topic(`kind: [{'Fn::Join': ['', [a, b]]}]`), '`Fn::Join`'],
    ['an attribute of a filter policy', topic('Ref: [a]'), '`Ref`'],
    [
      'a name of an input transformer',
      bus("inputTransformer: {inputPathsMap: {Ref: $.a}, inputTemplate: {a: '<Ref>'}}"),
      '`Ref`',
    ],
  ])('is refused as %s, on its line', async (_, event, key) => {
    expect(await found(configWith(event))).toEqual([`10 ${key}`]);
  });

  test.each(['attributeMapping', 'providerDetails'])('is refused as a key of %s', async (property) => {
    const provider = `type: Google, clientId: a, clientSecret: b, ${property}: {'Fn::Transform': x}`;
    expect(await found(configWith(pattern('source: [shop]'), provider))).toEqual(['3 `Fn::Transform`']);
  });

  test('is a key like any other in what AWS gets as a text', async () => {
    const input = `{type: schedule, properties: {scheduleRate: rate(1 hour), input: {Ref: x, 'Fn::Transform': ${include}}}}`;
    expect(await found(configWith(input))).toEqual([]);
    expect(await found(configWith(bus("inputTransformer: {inputTemplate: {Ref: x, 'Fn::Sub': y}}")))).toEqual([]);
  });
});
