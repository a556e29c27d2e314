import { arnText } from '../../schema/aws-values.ts';
import { laterVariant, variant, variants } from '../../schema/member.ts';
import {
  flag,
  ignored,
  integer,
  list,
  map,
  number,
  object,
  oneOf,
  required,
  resourceName,
  type Shape,
  text,
} from '../../schema/shape.ts';

const comparisonOperator = oneOf(
  'How the value is compared with the threshold.',
  ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold'],
  { default: 'GreaterThanThreshold' },
);

const statistic = oneOf('What is made of the values of a period.', ['avg', 'max', 'min', 'p90', 'p95', 'p99', 'sum'], {
  default: 'avg',
});

const evaluation = object('How long it must last.', {
  period: integer('Seconds of a period, which are 10, 30 or whole minutes.', { default: 60, minimum: 10 }),
  evaluationPeriods: integer('The last periods that count.', { default: 1, minimum: 1 }),
  breachedPeriods: integer('How many of them must be bad.', { default: 1, minimum: 1 }),
});

const webhook = { webhookUrl: required(text('The address of the webhook; write it as `$Secret(…)`.')) };

/**
 * The shape of a recipient of an alarm. CloudWatch tells topics of SNS, and SNS sends mails; it posts nothing in the forms
 * of Slack, Teams and Discord, asks an endpoint of HTTPS to confirm, and signs with no secret of ours. AWS's own client of
 * chats is authorized by hand in its console, once for each workspace, and takes no webhook and no token:
 * https://docs.aws.amazon.com/chatbot/latest/adminguide/slack-setup.html
 */
const target = variants(
  'Where it is told.',
  laterVariant('ms-teams', 'A channel of Microsoft Teams.', webhook),
  laterVariant('discord', 'A channel of Discord.', webhook),
  laterVariant('slack', 'A conversation of Slack.', {
    conversationId: required(text('The id of the conversation.')),
    accessToken: required(text('The token of the app; write it as `$Secret(…)`.')),
  }),
  variant('email', 'A mail of SNS, whose recipient confirms once.', {
    sender: ignored(
      text('The address that it comes from, verified in SES.'),
      'SNS sends the mails of alarms, from an address of AWS.',
    ),
    recipient: required(text('The address that it goes to.')),
  }),
  laterVariant('webhook', 'Any endpoint.', {
    url: required(text('The address of the endpoint.')),
    secret: text('The secret that signs the request; write it as `$Secret(…)`.'),
    headers: map('Headers of the request.', text('The value of the header.')),
  }),
  variant(
    'sns',
    'A topic of SNS, and so whoever subscribes to it.',
    {
      snsTopicArn: arnText('The ARN of any other topic, in the region of the stack.', 'arn:aws:sns'),
      snsTopicName: resourceName('An `sns-topic` of this config.', 'sns-topic'),
    },
    { exactlyOne: ['snsTopicArn', 'snsTopicName'] },
  ),
);

/** Returns the shape of a list of alarms with this kind of trigger. */
const alarms = <T>(trigger: Shape<T>) =>
  list(
    'Alarms of CloudWatch.',
    object('An alarm.', {
      trigger: required(trigger),
      evaluation,
      notificationTargets: list('Who is told when it goes off.', target),
      includeInHistory: ignored(
        flag("Stacktape's console keeps a history of alarms."),
        'There is no console here; CloudWatch keeps the history of an alarm for 30 days.',
      ),
      description: text('What it means.', { maxLength: 1_024 }),
    }),
  );

const measured = { comparisonOperator, statistic };
const percent = required(number('The threshold, in percent.', { minimum: 0 }));
const milliseconds = required(number('The threshold, in milliseconds.', { minimum: 0 }));
const seconds = required(number('The threshold, in seconds.', { minimum: 0 }));
const megabytes = required(number('The threshold, in MB.', { minimum: 0 }));
const count = required(number('The threshold, a count.', { minimum: 0 }));

/** The shape of the alarms of an `sqs-queue`. */
export const queueAlarms = alarms(
  variants(
    'What sets it off.',
    variant('sqs-queue-received-messages-count', 'How many messages are received.', {
      thresholdCount: count,
      ...measured,
    }),
    variant('sqs-queue-not-empty', 'Any message in the queue.', {}),
  ),
);

/** The shape of the alarms of a `function`. */
export const functionAlarms = alarms(
  variants(
    'What sets it off.',
    variant('lambda-error-rate', 'The share of invocations that fail.', {
      thresholdPercent: percent,
      comparisonOperator,
    }),
    variant('lambda-duration', 'How long invocations take.', { thresholdMilliseconds: milliseconds, ...measured }),
  ),
);

/** The shape of the alarms of an `http-api-gateway`. */
export const gatewayAlarms = alarms(
  variants(
    'What sets it off.',
    variant('http-api-gateway-error-rate', 'The share of requests that fail.', {
      thresholdPercent: percent,
      comparisonOperator,
    }),
    variant('http-api-gateway-latency', 'How long requests take.', {
      thresholdMilliseconds: milliseconds,
      ...measured,
    }),
  ),
);

/** The shape of the alarms of an `application-load-balancer`. */
export const loadBalancerAlarms = alarms(
  variants(
    'What sets it off.',
    variant('application-load-balancer-custom', 'Any metric of the load balancer.', {
      metric: required(text("The metric's name in CloudWatch, such as `RequestCount`.")),
      threshold: required(number('The threshold.')),
      ...measured,
    }),
    variant('application-load-balancer-error-rate', 'The share of requests that fail.', {
      thresholdPercent: percent,
      comparisonOperator,
    }),
    // Targets are functions, whose health nobody checks: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
    laterVariant('application-load-balancer-unhealthy-targets', 'The share of targets that are unhealthy.', {
      thresholdPercent: percent,
      onlyIncludeTargets: list('Only these targets.', text('The name of a target.')),
      comparisonOperator,
    }),
  ),
);

/** The shape of the alarms of a `relational-database`. */
export const databaseAlarms = alarms(
  variants(
    'What sets it off.',
    variant('database-read-latency', 'How long reading takes.', { thresholdSeconds: seconds, ...measured }),
    variant('database-write-latency', 'How long writing takes.', { thresholdSeconds: seconds, ...measured }),
    variant('database-cpu-utilization', 'The share of the processor that is used.', {
      thresholdPercent: percent,
      ...measured,
    }),
    variant('database-free-storage', 'The disk that is left.', { thresholdMB: megabytes, ...measured }),
    variant('database-free-memory', 'The memory that is left.', { thresholdMB: megabytes, ...measured }),
    variant('database-connection-count', 'How many connections are open.', { thresholdCount: count, ...measured }),
  ),
);

/** The shape of `disabledGlobalAlarms`. Stacktape's console adds global alarms to every stack of an organization. */
export const disabledGlobalAlarms = list(
  "Names of alarms that Stacktape's console would add.",
  text('The name of an alarm.'),
);
