import { describe, expect, test } from '@jest/globals';
import { config, queue } from '../compiler-rules/configs.ts';
import { compiled, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import { type Json, ofType } from '../compiler-rules/reading.ts';

const mail = (recipient = 'oncall@example.com') => ({ type: 'email', properties: { recipient } });
const topic = (properties: Json) => ({ type: 'sns', properties });
const foreign = 'arn:aws:sns:eu-west-1:123456789012:oncall';
const telling = (...notificationTargets: Json[]): Json => ({
  trigger: { type: 'sqs-queue-not-empty' },
  notificationTargets,
});
const withTargets = (...targets: Json[]) => config({ orders: queue({ alarms: [telling(...targets)] }) });
const withTopic = (properties: Json, ...targets: Json[]) =>
  config({ orders: queue({ alarms: [telling(...targets)] }), oncall: { type: 'sns-topic', properties } });
const actionsOf = (template: Json): unknown[] =>
  ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties.AlarmActions);
const at = (...rest: (string | number)[]) => ({
  path: ['resources', 'orders', 'properties', 'alarms', 0, 'notificationTargets', ...rest],
});

describe('an alarm that writes a mail', () => {
  test('publishes to a topic of the recipient, which takes messages of alarms of the stack alone', async () => {
    const template = await templateOf(withTargets(mail()));
    const [[id = '', one] = []] = ofType(template, 'AWS::SNS::Topic');
    expect(id).toMatch(/^StpAlarmMail[0-9a-f]{8}$/);
    expect(one?.Properties).toMatchObject({ DisplayName: 'shop-dev' });
    expect(actionsOf(template)).toEqual([[{ Ref: id }]]);
    expect(template.Resources[`${id}Subscription`].Properties).toEqual({
      TopicArn: { Ref: id },
      Protocol: 'email',
      Endpoint: 'oncall@example.com',
    });
    const { Topics, PolicyDocument } = template.Resources[`${id}Policy`].Properties;
    expect(Topics).toEqual([{ Ref: id }]);
    const source = JSON.stringify(PolicyDocument.Statement[0].Condition.ArnLike['aws:SourceArn']);
    expect(source).toMatch(/:cloudwatch:.*alarm:shop-dev-\*/);
    expect(PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: { Ref: id },
        Condition: {
          ArnLike: { 'aws:SourceArn': expect.anything() },
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        },
      },
    ]);
    const [[, alarm] = []] = ofType(template, 'AWS::CloudWatch::Alarm');
    expect(alarm?.DependsOn).toEqual([`${id}Policy`]);
  });

  test('asks each recipient to confirm once, however many alarms write', async () => {
    const twice = config({
      orders: queue({ alarms: [telling(mail(), mail()), telling(mail('chief@example.com'))] }),
      returns: queue({ alarms: [telling(mail())] }),
    });
    const template = await templateOf(twice);
    const endpoints = ofType(template, 'AWS::SNS::Subscription').map(([, { Properties }]) => Properties.Endpoint);
    expect(endpoints.sort()).toEqual(['chief@example.com', 'oncall@example.com']);
    expect(actionsOf(template).map((one) => (one as unknown[]).length)).toEqual([1, 1, 1]);
  });

  test('asks nobody to confirm in a preview', async () => {
    const template = await templateOf({ ...withTargets(mail(), topic({ snsTopicArn: foreign })), stage: 'pr-7' });
    expect(ofType(template, 'AWS::SNS::Topic')).toEqual([]);
    expect(actionsOf(template)).toEqual([undefined]);
  });

  test('says that its sender has no effect', async () => {
    const { properties } = mail();
    const sent = withTargets({ type: 'email', properties: { ...properties, sender: 'alerts@example.com' } });
    expect((await compiled(sent)).diagnostics.map(({ code }) => code)).toEqual(['config/ignored']);
  });
});

describe('an alarm that tells a topic', () => {
  test('publishes to one of the config, in previews as well', async () => {
    for (const stage of ['dev', 'pr-7']) {
      const template = await templateOf({ ...withTopic({}, topic({ snsTopicName: 'oncall' })), stage });
      expect(actionsOf(template)).toEqual([[{ Ref: 'OncallTopic' }]]);
      expect(ofType(template, 'AWS::SNS::TopicPolicy')).toEqual([]);
    }
  });

  test('publishes to one by its ARN, once', async () => {
    const target = topic({ snsTopicArn: foreign });
    expect(actionsOf(await templateOf(withTargets(target, target)))).toEqual([[foreign]]);
  });

  test('publishes to one by a reference', async () => {
    const target = topic({ snsTopicArn: "$ResourceParam('oncall', 'arn')" });
    expect(actionsOf(await templateOf(withTopic({}, target)))).toEqual([[{ Ref: 'OncallTopic' }]]);
  });
});

describe('a target of an alarm is refused', () => {
  test.each([
    ['no address', [mail('oncall')], 'config/wrong-format', [0, 'properties', 'recipient']],
    ['two addresses', [mail('a@example.com, b@example.com')], 'config/wrong-format', [0, 'properties', 'recipient']],
    [
      'the ARN of a queue',
      [topic({ snsTopicArn: 'arn:aws:sns:eu-west-1:1:x' })],
      'config/wrong-format',
      [0, 'properties', 'snsTopicArn'],
    ],
    [
      'a topic of another region',
      [mail(), topic({ snsTopicArn: foreign.replace('eu-west-1', 'us-east-1') })],
      'config/other-region',
      [1, 'properties', 'snsTopicArn'],
    ],
    ['a FIFO topic', [topic({ snsTopicArn: `${foreign}.fifo` })], 'config/alarm', [0, 'properties', 'snsTopicArn']],
    [
      'a resource of another type',
      [topic({ snsTopicArn: "$ResourceParam('orders', 'arn')" })],
      'config/wrong-resource',
      [0, 'properties', 'snsTopicArn'],
    ],
    ['the sixth', [1, 2, 3, 4, 5, 6].map((one) => mail(`${one}@example.com`)), 'config/alarm', []],
    [
      'a conversation of Slack',
      [{ type: 'slack', properties: { conversationId: 'C1', accessToken: 'x' } }],
      'config/not-yet',
      [0, 'type'],
    ],
  ])('that is %s', async (_, targets, code, path) => {
    expect(await complaintsOf(withTargets(...targets))).toMatchObject([{ code, place: at(...path) }]);
  });

  test('that is another parameter of a topic than its ARN', async () => {
    const target = topic({ snsTopicArn: "$ResourceParam('oncall', 'name')" });
    expect(await complaintsOf(withTopic({}, target))).toMatchObject([
      { code: 'config/wrong-format', place: at(0, 'properties', 'snsTopicArn'), hint: 'Write snsTopicName: oncall.' },
    ]);
  });

  test('that is a FIFO topic of this config', async () => {
    const complaints = await complaintsOf(withTopic({ fifoEnabled: true }, topic({ snsTopicName: 'oncall' })));
    expect(complaints).toMatchObject([{ code: 'config/alarm', place: at(0, 'properties', 'snsTopicName') }]);
  });
});
