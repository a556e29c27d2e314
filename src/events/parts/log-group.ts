import { type Expression, isMap, ref, select, split } from '../../cloudformation/expression.ts';
import { symbolExpression, symbolOf } from '../../cloudformation/symbol.ts';
import { expressionOf, hasToken, soleExpression } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { EventContext } from '../event.ts';
import { otherRegion } from './queue-region.ts';

/**
 * Matches the ARN of a log group, with or without the `:*` for its streams; its group is the name.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html
 */
const groupArn = /^arn:[^:]+:logs:[a-z0-9-]+:\d{12}:log-group:([\w./#-]{1,512})(?::\*)?$/;

/** The parameter in which a resource gives the ARN of its log group. */
const logParam = 'logGroupArn';

/** Returns the name and the parameter of a `$ResourceParam`; undefined for any other text. */
const paramOf = (arn: string) => {
  const symbol = symbolOf(soleExpression(arn));
  return symbol?.kind === 'resource-param' ? symbol : undefined;
};

/** True for the ARN of a function, which is read as that of its log group. */
const isFunctionArn = (arn: string, event: EventContext): boolean =>
  paramOf(arn)?.param === 'arn' && event.resource(arn)?.type === 'function';

/** Returns the ARN of the log group of a resource of this config; undefined for any other text. */
const paramArn = (arn: string, event: EventContext): Expression | undefined =>
  paramOf(arn) && event.resource(arn)?.params[logParam];

/** Returns the name of the log group in its ARN: its seventh part, since no name has a colon. */
const nameIn = (arn: Expression): Expression => {
  if (typeof arn === 'string') return groupArn.exec(arn)?.[1] ?? arn;
  const attribute = isMap(arn) ? arn['Fn::GetAtt'] : undefined;
  return Array.isArray(attribute) && attribute[1] === 'Arn' ? ref(attribute[0] as string) : select(6, split(':', arn));
};

/** Returns the name of the log group that the text of `logGroupArn` means. */
export const groupName = (arn: string, event: EventContext): Expression => {
  const symbol = symbolOf(soleExpression(arn));
  if (symbol?.kind === 'cf-resource-param' && symbol.attribute === 'Arn')
    return symbolExpression({ ...symbol, attribute: 'Ref' });
  return nameIn(paramArn(arn, event) ?? expressionOf(arn));
};

/** Returns the ARN without the `:*` for its streams, so that both spellings are one source. */
export const groupSource = (arn: string): string => arn.replace(/:\*$/, '');

/** Returns the mistakes of a `$ResourceParam` that is not the ARN of a log group. */
const paramMistakes = (arn: string, event: EventContext, at: Path): Diagnostic[] => {
  const { resource, param } = paramOf(arn) as { resource: string; param: string };
  const neighbour = event.resource(arn);
  const hint = `Write $ResourceParam('${resource}', '${logParam}').`;
  const hasLog = neighbour?.params[logParam] !== undefined;
  if (isFunctionArn(arn, event) && hasLog)
    return [
      warningAt(
        'config/other-spelling',
        at,
        `This is the ARN of the function ${resource}; it is read as that of its log group.`,
        hint,
      ),
    ];
  // A missing parameter is reported where references are checked.
  if (neighbour === undefined || param === logParam) return [];
  return [
    errorAt(
      'config/log-group',
      at,
      `This is ${param} of ${resource}, and not the ARN of a log group.`,
      hasLog ? hint : (neighbour.absent?.[logParam] ?? `A resource of type ${neighbour.type} has no log group here.`),
    ),
  ];
};

/** Returns the mistakes of `logGroupArn`, whose config path is `at`. */
export const groupMistakes = (arn: string, event: EventContext, at: Path): Diagnostic[] => {
  const symbol = symbolOf(soleExpression(arn));
  if (symbol?.kind === 'resource-param') return paramMistakes(arn, event, at);
  const isOther = symbol?.kind === 'cf-resource-param' && symbol.attribute !== 'Arn';
  const region = otherRegion(arn, event.region);
  if (region !== undefined && groupArn.test(arn))
    return [
      errorAt(
        'config/other-region',
        at,
        `The log group is in ${region}, and CloudWatch sends its lines to functions of ${region} only.`,
        `Deploy the ${event.trigger.word} in ${region}.`,
      ),
    ];
  if (hasToken(arn) ? !isOther : groupArn.test(arn)) return [];
  return [
    errorAt(
      'config/log-group',
      at,
      isOther
        ? 'This is a reference to something else than the ARN of a log group.'
        : `"${arn}" is not the ARN of a log group.`,
      "Write arn:aws:logs:<region>:<account>:log-group:<name>, or $CfResourceParam('MyLogGroup', 'Arn').",
    ),
  ];
};
