import { type Expression, isMap } from '../cloudformation/expression.ts';
import { formerPath } from '../stack/owners.ts';
import { resourcesIn } from '../stack/template-changes.ts';

/**
 * Price of a GB through Firehose, in US dollars in us-east-1, of records that are each counted in steps of 5 KB:
 * https://aws.amazon.com/firehose/pricing/ (Direct PUT)
 */
const dollarsPerGb = 0.029;

/** Returns the part of a value at a path of keys; undefined where there is none. */
const partAt = (value: Expression | undefined, path: readonly string[]): Expression | undefined =>
  path.reduce<Expression | undefined>((part, key) => (isMap(part) ? part[key] : undefined), value);

/** Returns the host of an address; `a host that only AWS knows` for one that is no text. */
const hostOf = (url: Expression | undefined): string =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).host : 'a host that only AWS knows';

/** Returns the hosts that receive the logs of a template's resources, by the name of the resource. */
const hostsIn = (template: Expression | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.values(resourcesIn(template)).flatMap((resource): [string, string][] => {
      const endpoint = ['HttpEndpointDestinationConfiguration', 'EndpointConfiguration', 'Url'];
      const url = partAt(resource?.Properties, endpoint);
      const [top, name] = formerPath(resource);
      return resource.Type === 'AWS::KinesisFirehose::DeliveryStream' && top === 'resources' && name !== undefined
        ? [[name, hostOf(url)]]
        : [];
    }),
  );

/** Returns a note for each log whose lines go to a host outside of the account to which they did not go before. */
export const forwardedLogNotes = ({
  before,
  ours,
}: {
  readonly before: Expression | undefined;
  readonly ours: Expression;
}): string[] => {
  const was = hostsIn(before);
  return [...hostsIn(ours)].flatMap(([name, host]) =>
    was.get(name) === host
      ? []
      : [
          `Every line of the log of ${name} leaves the account, for ${host}${was.has(name) ? ` instead of ${was.get(name)}` : ''}: $${dollarsPerGb} a GB in us-east-1 for Firehose, where a small record counts as 5 KB, and the transfer out of AWS.`,
        ],
  );
};
