import type { Answer, AwsQuestion, FoundNetwork, FoundSubnet } from '../../directives/directive.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { callEc2 } from './signed-calls.ts';
import { elementsAt, textAt, type XmlElement } from './xml.ts';

type NetworkQuestion = AwsQuestion & { readonly kind: 'network' };

/** Returns filters as EC2's Query protocol spells them. */
const filters = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value], index) => [
      [`Filter.${index + 1}.Name`, name],
      [`Filter.${index + 1}.Value.1`, value],
    ]),
  );

/** Returns the tags of an element by name. */
const tagsOf = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(
    elementsAt(element, 'tagSet', 'item').map((tag) => [textAt(tag, 'key') ?? '', textAt(tag, 'value') ?? '']),
  );

/** Returns where the default route of a route table leads. */
export const leadsOf = (table: XmlElement | undefined): FoundSubnet['leads'] => {
  const route = elementsAt(table, 'routeSet', 'item').find(
    (one) => textAt(one, 'destinationCidrBlock') === '0.0.0.0/0' && textAt(one, 'state') !== 'blackhole',
  );
  if (route === undefined) return 'nowhere';
  return textAt(route, 'gatewayId')?.startsWith('igw-') ? 'internet' : 'elsewhere';
};

/** Returns the route table of a subnet: its own, else the main one of the VPC. */
export const tableOf = (tables: readonly XmlElement[], subnet: string): XmlElement | undefined => {
  const has = (test: (association: XmlElement) => boolean) =>
    tables.find((table) => elementsAt(table, 'associationSet', 'item').some(test));
  return has((one) => textAt(one, 'subnetId') === subnet) ?? has((one) => textAt(one, 'main') === 'true');
};

/** Returns the filters by which a question's VPC is found: its id, or the tags that CloudFormation gives that of a stack. */
const filtersOf = (question: NetworkQuestion): Record<string, string> =>
  question.vpcId === undefined
    ? {
        'tag:aws:cloudformation:stack-name': question.stack ?? '',
        'tag:aws:cloudformation:logical-id': 'StpVpc',
        'tag:batch-job:project': question.project ?? '',
        'tag:batch-job:stage': question.stage ?? '',
      }
    : { 'vpc-id': question.vpcId };

const notFound = ({ vpcId, stack }: NetworkQuestion, region: string): Answer =>
  vpcId === undefined
    ? {
        kind: 'missing',
        sentence: `The stack ${stack} has no VPC of its own in ${region}.`,
        hint: 'Deploy it first, in the same account and region; where it reuses a VPC itself, name that one by vpcId.',
      }
    : {
        kind: 'missing',
        sentence: `There is no VPC ${vpcId} in ${region} of this account.`,
        hint: 'Name a VPC of the region that the stack is deployed to.',
      };

/** Returns the elements of all pages of a list, `set` in the responses; `by` are the filters. */
export const listed = (
  action: string,
  set: string,
  by: Readonly<Record<string, string>>,
  send: (parameters: Readonly<Record<string, string>>) => Promise<XmlElement>,
): Promise<readonly XmlElement[]> =>
  allItems(action, async (token) => {
    const root = await send({ ...filters(by), ...(token === undefined ? {} : { NextToken: token }) });
    return { items: elementsAt(root, set, 'item'), next: textAt(root, 'nextToken') };
  });

/**
 * Looks up the VPC of each question, its subnets and where their routes lead. Returns a `FoundNetwork` per question, by its
 * key; a VPC that is not there is an answer with a hint. Throws what else AWS refuses.
 */
export const networks = async (
  clients: Clients,
  clock: Clock,
  questions: readonly NetworkQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  const answerTo = async (question: NetworkQuestion): Promise<Answer> => {
    const [vpc] = await listed('ec2:DescribeVpcs', 'vpcSet', filtersOf(question), (asked) =>
      callEc2(clients, clock, 'DescribeVpcs', asked),
    );
    const id = textAt(vpc, 'vpcId');
    if (id === undefined) return notFound(question, clients.region);
    const inVpc = { 'vpc-id': id };
    const [subnets, tables, names] = await Promise.all([
      listed('ec2:DescribeSubnets', 'subnetSet', inVpc, (asked) => callEc2(clients, clock, 'DescribeSubnets', asked)),
      listed('ec2:DescribeRouteTables', 'routeTableSet', inVpc, (asked) =>
        callEc2(clients, clock, 'DescribeRouteTables', asked),
      ),
      callEc2(clients, clock, 'DescribeVpcAttribute', { VpcId: id, Attribute: 'enableDnsSupport' }),
    ]);
    const value: FoundNetwork = {
      id,
      addresses: textAt(vpc, 'cidrBlock') ?? '',
      resolvesNames: textAt(names, 'enableDnsSupport', 'value') !== 'false',
      subnets: subnets.map((subnet) => {
        const subnetId = textAt(subnet, 'subnetId') ?? '';
        return {
          id: subnetId,
          zone: textAt(subnet, 'availabilityZone') ?? '',
          leads: leadsOf(tableOf(tables, subnetId)),
          givesAddresses: textAt(subnet, 'mapPublicIpOnLaunch') === 'true',
          tags: tagsOf(subnet),
        };
      }),
    };
    return { kind: 'found', value };
  };
  return Promise.all(questions.map(async (question) => [question.key, await answerTo(question)] as const));
};
