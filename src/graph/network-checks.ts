import { hasToken } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Answers } from '../directives/directive.ts';
import { endpointServices, endpointServicesDate } from '../shared/endpoint-services.ts';
import { interfaceEndpointId, regionOfEndpoint, serviceOfEndpoint } from '../shared/endpoints.ts';
import { checkReusedNetwork } from '../shared/reused-network-checks.ts';
import type { Stage } from '../stage/stage.ts';

const path = ['stackConfig', 'vpc'] as const;

/** Services whose gateway endpoints every VPC of a stack has. */
const ofGateways: ReadonlySet<string> = new Set(['S3', 'DynamoDB'].map((name) => name.toLowerCase()));

/** Services with several endpoints, by a name that reads like one. */
const severalOf: ReadonlyMap<string, string> = new Map([
  ['ecr', 'ecr.api and ecr.dkr'],
  ['cloudwatch', 'monitoring for metrics, and logs for logs'],
  ['kinesis', 'kinesis-streams'],
  ['firehose', 'kinesis-firehose'],
  ['ses', 'email'],
  ['stepfunctions', 'states'],
  ['eventbridge', 'events'],
  ['cognito', 'cognito-idp'],
]);

/** Matches whole names that the list of AWS's services does not have: of others, and those that begin otherwise. */
const hasOtherForm = /vpce-svc-|^(?:aws\.api|api\.aws)\./;

/** Returns what is wrong with the service of an interface endpoint in a region; `before` are those above it. */
const checkService = (
  service: string,
  before: readonly string[],
  index: number,
  region: string | undefined,
): Diagnostic[] => {
  const at = [...path, 'interfaceEndpoints', 'services', index];
  if (hasToken(service))
    return [
      errorAt(
        'config/network',
        at,
        'Which endpoint this is decides what the template has, before CloudFormation could know what the directive stands for.',
        'Write the name of the service, such as `logs`.',
      ),
    ];
  const name = serviceOfEndpoint(service);
  const from = regionOfEndpoint(service);
  if (from !== undefined && region !== undefined && from !== region)
    return [
      errorAt(
        'config/other-region',
        at,
        `${service} is a service of ${from}, and an endpoint in ${region} reaches those of ${region}.`,
        `Write ${service.includes('vpce-svc-') ? `the name of a service in ${region}` : name}.`,
      ),
    ];
  if (ofGateways.has(name))
    return [
      errorAt(
        'config/network',
        at,
        `${name} needs no interface endpoint: the VPC has a gateway endpoint of it, which costs nothing.`,
        'Take it out.',
      ),
    ];
  const other = severalOf.get(name);
  if (other !== undefined)
    return [errorAt('config/network', at, `AWS has no endpoint of the name ${name}.`, `Write ${other}.`)];
  if (before.some((one) => interfaceEndpointId(one) === interfaceEndpointId(service)))
    return [errorAt('config/network', at, `${name} is there twice.`, 'Remove one of both.')];
  return hasOtherForm.test(service) || endpointServices.includes(name) ? [] : [unknownService(name, at)];
};

const unknownService = (name: string, at: Path): Diagnostic => {
  const meant = nearest(name, endpointServices);
  return warningAt(
    'config/unknown-endpoint',
    at,
    `AWS had no interface endpoint of the name ${name} on ${endpointServicesDate}, and refuses the stack if it has none now.`,
    `${meant === undefined ? 'Check the name' : `Did you mean \`${meant}\`? If not, check the name`} in AWS's list (https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html): one that is newer works as well.`,
  );
};

/**
 * The warning of a preview with a network of its own: the role that bootstrap makes for previews may associate no hosted zone,
 * since those of all stages are in one account, and an endpoint with the usual names of its service needs one.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-CreateVpcEndpoint
 */
const endpointsOfPreview = warningAt(
  'config/network',
  [...path, 'interfaceEndpoints'],
  'This preview has a network of its own, and the role `preview` of bootstrap may not make interface endpoints, which need route53:AssociateVPCWithHostedZone: a deployment by it fails.',
  'Let the preview borrow the network of another stage, named by stackConfig.compute.reuse.stage or the input base-stage, or deploy it by a role that may do this.',
);

/** Returns the error for a part of an own VPC in one of others. */
const ofOthers = (key: 'nat' | 'interfaceEndpoints', what: string, has: string): Diagnostic =>
  errorAt(
    'config/network',
    [...path, key],
    `${what} are made in a VPC of the stack, and this one reuses another.`,
    `Remove ${key}: ${has}.`,
  );

/**
 * Returns what is wrong with the network that a config asks for in a region; nothing for a stage that uses that of its lender.
 * `answers` are those of AWS about a VPC that is reused.
 */
export const checkNetwork = (
  { stackConfig }: Config,
  {
    stage,
    region,
    answers,
  }: { readonly stage: Stage; readonly region: string | undefined; readonly answers?: Answers | undefined },
): Diagnostic[] => {
  if (stage.lender !== undefined) return [];
  const { reuseVpc: reuse, nat, interfaceEndpoints: endpoints } = stackConfig?.vpc ?? {};
  if (reuse === undefined)
    return [
      ...(stage.preview && endpoints !== undefined ? [endpointsOfPreview] : []),
      ...(endpoints?.services ?? []).flatMap((service, index, all) =>
        checkService(service, all.slice(0, index), index, region),
      ),
    ];
  const others = [
    ...(nat === undefined
      ? []
      : [
          ofOthers(
            'nat',
            'NAT gateways',
            'whether the subnets of the reused VPC lead to the internet is decided there',
          ),
        ]),
    ...(endpoints === undefined
      ? []
      : [
          ofOthers(
            'interfaceEndpoints',
            'Endpoints',
            'the reused VPC has its own, and AWS makes no second one of a service',
          ),
        ]),
  ];
  if (others.length > 0) return others;
  // A stack that has a VPC would take it out, since its config reuses one: the one that it has.
  if (reuse.projectName === stage.project && reuse.stage === stage.stage)
    return [
      errorAt(
        'config/network',
        [...path, 'reuseVpc', 'stage'],
        `The stack ${stage.stack} cannot reuse its own VPC: it would make none then.`,
        'Remove reuseVpc for this stage, by a variable or another config, or name another stage.',
      ),
    ];
  return checkReusedNetwork(reuse, answers);
};
