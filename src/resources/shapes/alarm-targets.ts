import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { ref } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import { type AlarmTopicWords, alarmTopicMistakes, type NamedTopic } from '../../events/parts/topic-check.ts';
import { alarmMailTopic } from '../../stage/alarm-mail.ts';
import type { AlarmMailNeed } from '../../stage/needs.ts';
import type { ResourceContext } from '../../stage/resource.ts';

/** A recipient of an alarm. Types other than `email` and `sns` are not compiled yet. */
export interface AlarmTarget {
  readonly type: string;
  readonly properties: object;
}

const isMail = (target: AlarmTarget): target is { type: 'email'; properties: { recipient: string } } =>
  target.type === 'email';

const isTopic = (target: AlarmTarget): target is { type: 'sns'; properties: NamedTopic } => target.type === 'sns';

const topicText = ({ snsTopicName, snsTopicArn }: NamedTopic): string => (snsTopicName ?? snsTopicArn) as string;

/** The most actions of one state of an alarm: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const mostTargets = 5;

/** The actions of an alarm when it goes off. */
export interface AlarmActions {
  /** The ARNs of topics, each once. */
  readonly actions: readonly Expression[];
  /** Logical ids without which the topics take nothing from alarms. */
  readonly dependsOn: readonly string[];
  readonly needs: readonly AlarmMailNeed[];
}

/**
 * Returns the actions of an alarm when it goes off. In a preview these are topics of the preview alone: each preview would
 * ask the recipients of mails to confirm again, and would publish to topics of production.
 */
export const alarmActions = (targets: readonly AlarmTarget[], { neighbours, stage }: ResourceContext): AlarmActions => {
  const needs: AlarmMailNeed[] = [];
  const actions = new Map<string, Expression>();
  const add = (action: Expression) => actions.set(canonicalJson(action), action);
  for (const target of targets) {
    if (isMail(target)) {
      if (stage.preview) continue;
      const recipient = expressionOf(target.properties.recipient);
      needs.push({ kind: 'need', of: 'alarm-mail', recipient });
      add(ref(alarmMailTopic(recipient)));
    }
    if (!isTopic(target)) continue;
    const text = topicText(target.properties);
    const own = resourceOf(text, neighbours);
    if (own === undefined ? stage.preview : own.borrowed) continue;
    add(own === undefined ? expressionOf(text) : (own.params.arn as Expression));
  }
  const policies = new Set(needs.map(({ recipient }) => `${alarmMailTopic(recipient)}Policy`));
  return { actions: [...actions.values()], dependsOn: [...policies].sort(), needs };
};

const mailMistakes = (recipient: string, at: Path): Diagnostic[] =>
  hasToken(recipient) || /^[^@\s]+@[^@\s]+$/.test(recipient)
    ? []
    : [
        errorAt(
          'config/wrong-format',
          [...at, 'recipient'],
          `"${recipient}" is not the address of a mailbox.`,
          'Write one address, such as oncall@example.com; several are several targets.',
        ),
      ];

const topicWords: AlarmTopicWords = {
  // https://github.com/cds-snc/notification-terraform/pull/128
  elsewhere: (from, region) => `The topic is in ${from}, and CloudWatch takes no alarm in ${region} that tells it.`,
  // CloudWatch names no message group, without which nothing is published to one: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
  fifo: 'which takes no message without a group, and alarms have none.',
};

/** Returns the errors of the targets of an alarm; `at` is the config path of `notificationTargets`. */
export const checkAlarmTargets = (
  targets: readonly AlarmTarget[],
  resource: ResourceContext,
  at: Path,
): Diagnostic[] => [
  ...(targets.length > mostTargets
    ? [
        errorAt(
          'config/alarm',
          at,
          `An alarm tells ${mostTargets} targets at most, and here are ${targets.length}.`,
          'Name one topic of SNS to which all of them subscribe.',
        ),
      ]
    : []),
  ...targets.flatMap((target, index) => {
    const path = [...at, index, 'properties'];
    if (isMail(target)) return mailMistakes(target.properties.recipient, path);
    return isTopic(target) ? alarmTopicMistakes(target.properties, resource, path, topicWords) : [];
  }),
];
