import { hasToken } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { otherRegion } from '../events/parts/queue-region.ts';
import { mayBeTopicArn } from '../events/parts/topic-arn.ts';

/** A text of `deploymentConfig` that goes to AWS beside the template, with its place. */
interface Sent {
  readonly text: string;
  readonly path: Path;
}

/** A kind of text that is sent. */
interface Kind {
  /** The word for it with its article: `a topic`. */
  readonly noun: string;
  /** The form of its ARN as a hint. */
  readonly form: string;
  /** False for a text that AWS refuses as one. */
  readonly fits: (text: string) => boolean;
}

const topic: Kind = { noun: 'a topic', form: 'arn:aws:sns:<region>:<account>:<name>', fits: mayBeTopicArn };

/**
 * An alarm, by its name or ARN: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackTrigger.html
 */
const alarm: Kind = {
  noun: 'an alarm',
  form: 'its name, or arn:aws:cloudwatch:<region>:<account>:alarm:<name>',
  fits: (text) => !text.startsWith('arn:') || /^arn:[^:]+:cloudwatch:[a-z0-9-]+:\d{12}:alarm:.+$/s.test(text),
};

/** Returns an error for a text that only the template could know: these go to AWS in the request for the change set. */
const unknownYet = ({ text, path }: Sent): Diagnostic[] =>
  hasToken(text)
    ? [
        errorAt(
          'config/wrong-format',
          path,
          'This goes to AWS beside the template, before CloudFormation could know what the directive stands for.',
          "Write the whole text, of something that is there already, or take it from the input `variables` by $CliArgs('NAME').",
        ),
      ]
    : [];

const mistakesIn = ({ noun, form, fits }: Kind, sent: Sent, region: string | undefined): Diagnostic[] => {
  const unknown = unknownYet(sent);
  if (unknown.length > 0) return unknown;
  const { text, path } = sent;
  if (!fits(text))
    return [errorAt('config/wrong-format', path, `"${text}" is not the ARN of ${noun}.`, `Write ${form}.`)];
  const from = text.startsWith('arn:') ? otherRegion(text, region) : undefined;
  return from === undefined
    ? []
    : [
        errorAt(
          'config/other-region',
          path,
          `This is ${noun} of ${from}, and CloudFormation in ${region} takes one of ${region} only.`,
          `Name ${noun} in ${region}.`,
        ),
      ];
};

const placed = (texts: readonly string[] | undefined, key: string): Sent[] =>
  (texts ?? []).map((text, index) => ({ text, path: ['deploymentConfig', key, index] }));

/**
 * Returns the errors of what `deploymentConfig` has sent beside the template: topics and alarms of another region or of
 * something else, and directives that only the template could know. Without `region` none is compared.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
 */
export const checkDeployment = ({ deploymentConfig }: Config, region: string | undefined): Diagnostic[] => {
  const { publishEventsToArn, triggerRollbackOnAlarms, cloudformationRoleArn: role } = deploymentConfig ?? {};
  return [
    ...(role === undefined ? [] : unknownYet({ text: role, path: ['deploymentConfig', 'cloudformationRoleArn'] })),
    ...placed(triggerRollbackOnAlarms, 'triggerRollbackOnAlarms').flatMap((sent) => mistakesIn(alarm, sent, region)),
    ...placed(publishEventsToArn, 'publishEventsToArn').flatMap((sent) => mistakesIn(topic, sent, region)),
  ];
};
