import { allow } from '../../cloudformation/contribution.ts';
import { accountId, arn, concat, type Expression, getAtt, partsOf, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { errorAt } from '../../diagnostics/diagnostic.ts';
import { functionExample } from '../../schema/job-example.ts';
import { oneOf, required, text } from '../../schema/shape.ts';
import { deadLetterQueueArn, deadLetterQueueId } from '../../stage/dead-letters.ts';
import { defineFunctionEvent } from '../event.ts';

const service = 'iot.amazonaws.com';

/** The longest name of a rule: https://docs.aws.amazon.com/iot/latest/apireference/API_CreateTopicRule.html */
const longestName = 128;

/**
 * Returns the name of a topic rule, with underscores: IoT Core refuses hyphens, and CloudFormation would leave them out, so that
 * policies could not tell `shop-pr-7` from `shop-production`.
 */
const ruleName = (stack: string, id: string): Expression =>
  concat(
    ...partsOf(physicalName(stack, id, longestName)).map((part) =>
      typeof part === 'string' ? part.replaceAll('-', '_') : part,
    ),
  );

/**
 * Starts a function for messages of IoT Core that a query picks, by a topic rule:
 * https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html
 */
export const iot = defineFunctionEvent({
  type: 'iot',
  says: 'Starts the function for messages of IoT Core that a query picks.',
  properties: {
    sql: required(
      text("The query, such as `SELECT * FROM 'sensors/+/temperature' WHERE celsius > 90`.", { minLength: 1 }),
    ),
    sqlVersion: oneOf('The version of its language; without it that of AWS, 2015-10-08.', [
      '2015-10-08',
      '2016-03-23',
      'beta',
    ]),
  },
  example: functionExample(`
events:
  - type: iot
    properties:
      sql: SELECT celsius, topic(2) AS sensor FROM 'sensors/+/temperature' WHERE celsius > 90
      sqlVersion: '2016-03-23'
`),
  sample: { celsius: 97.5, sensor: 'boiler-7' },
  asynchronous: true,
  whenAsleep: 'disabled',
  source: () => undefined,
  words: ({ sql }) => (hasToken(sql) ? 'messages of IoT Core' : `messages of IoT Core: ${sql}`),
  startsIn: ({ type, isChild, properties: { TopicRulePayload: rule } }) => {
    if (!isChild || type !== 'AWS::IoT::TopicRule') return [];
    const { Sql: sql } = Object(rule) as { Sql?: unknown };
    return [typeof sql === 'string' ? `messages of IoT Core: ${sql}` : 'messages of IoT Core'];
  },
  distinctBy: ({ sql }) => ({ sql }),
  check: ({ sql }, event) =>
    // https://docs.aws.amazon.com/iot/latest/developerguide/iot-sql-reference.html
    hasToken(sql) || /^\s*SELECT\s[\s\S]*\sFROM\s/i.test(sql)
      ? []
      : [
          errorAt(
            'config/wrong-format',
            [...event.path, 'properties', 'sql'],
            'This is no query of IoT Core, which begins with SELECT and names a topic behind FROM.',
            "Write SELECT * FROM 'topic' for every message of a topic.",
          ),
        ],
  expand({ sql, sqlVersion }, event) {
    const rule = event.id('TopicRule');
    // The rule needs the role, so the role cannot name it.
    const sends = event.ownerRole('TopicRuleErrorRole', service, { sourcePattern: arn('iot', 'rule/*') }, [
      allow(['sqs:SendMessage'], deadLetterQueueArn),
    ]);
    return [
      { kind: 'need', of: 'dead-letter-queue' },
      sends,
      event.child('TopicRule', 'in-place', {
        Type: 'AWS::IoT::TopicRule',
        ...event.dependsOn(),
        Properties: {
          RuleName: ruleName(event.stage.stack, event.id('')),
          TopicRulePayload: {
            Sql: expressionOf(sql),
            ...(sqlVersion === undefined ? {} : { AwsIotSqlVersion: sqlVersion }),
            Actions: [{ Lambda: { FunctionArn: event.trigger.arn } }],
            // Without it a message is lost that the rule cannot hand over to Lambda, for instance while Lambda is throttled.
            ErrorAction: {
              Sqs: { QueueUrl: ref(deadLetterQueueId), RoleArn: getAtt(sends.id, 'Arn'), UseBase64: false },
            },
            RuleDisabled: !event.enabled,
          },
        },
      }),
      // Without both, rules of any account might invoke the function.
      event.invokePermission(service, getAtt(rule, 'Arn'), { account: accountId }),
    ];
  },
});
