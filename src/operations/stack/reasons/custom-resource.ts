import type { LogLine, LogStream } from '../../../ports/runs.ts';
import type { World } from '../../../ports/world.ts';
import type { FailedResource, FailureReason } from '../failed-resource.ts';

/** Lines of a log that are shown, the last ones, and pages of it that are read. */
const [mostLines, mostPages] = [5, 5];

/** Returns the name of the function behind a custom resource, and its log group; undefined where they are not known. */
const logGroupOf = ({ properties, physicalIdOf, propertiesOf }: FailedResource): string | undefined => {
  const { ServiceToken: token } = properties;
  if (typeof token === 'string') {
    const name = /^arn:[^:]*:lambda:[^:]*:\d*:function:([^:]+)/.exec(token)?.[1];
    return name === undefined ? undefined : `/aws/lambda/${name}`;
  }
  const { 'Fn::GetAtt': attribute, Ref } = Object(token) as { 'Fn::GetAtt'?: readonly unknown[]; Ref?: unknown };
  const id = String(attribute?.[0] ?? Ref ?? '');
  const { LogGroup } = Object(propertiesOf(id).LoggingConfig) as { LogGroup?: unknown };
  if (typeof LogGroup === 'string') return LogGroup;
  const named = (Object(LogGroup) as { Ref?: unknown }).Ref;
  if (typeof named === 'string') return physicalIdOf(named);
  const name = physicalIdOf(id);
  return name === undefined ? undefined : `/aws/lambda/${name}`;
};

/** Returns the lines of a stream, of its first pages. */
const linesOf = async (world: World, stream: LogStream): Promise<readonly LogLine[]> => {
  const logs = await world.jobLogs();
  const lines: LogLine[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await logs.read(stream, token);
    lines.push(...page.lines);
    if (page.isEnd || page.token === undefined) break;
    token = page.token;
  }
  return lines;
};

/**
 * Reads the last lines that the function of a custom resource wrote, in the stream that its response names: the library of
 * AWS writes `See the details in CloudWatch Log Stream: …`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-lambda-function-code-cfnresponsemodule.html
 */
export const customResource: FailureReason = {
  knows: ({ type, reason }) =>
    /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type) && /CloudWatch Log Stream: \S/.test(reason),
  ask: async (world, failed) => {
    const name = /CloudWatch Log Stream: (\S+?)[).,]*(?:\s|$)/.exec(failed.reason)?.[1];
    const group = logGroupOf(failed);
    if (name === undefined || group === undefined) return [];
    const own = (await linesOf(world, { group, name }))
      .map(({ text }) => text.trim())
      .filter((text) => text !== '' && !/^(?:START|END|REPORT|INIT_START) /.test(text));
    return own.length === 0 ? [] : [`its log ends with: ${own.slice(-mostLines).join(' | ')}`];
  },
};
