import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import { ecrImage } from '../packaging/image-reference.ts';
import { serviceOfEndpoint } from '../shared/endpoints.ts';
import type { ImageNeed, Need } from '../stage/needs.ts';
import { isFargate } from '../stage/pool-kind.ts';
import type { Stage } from '../stage/stage.ts';

type Resources = ReadonlyMap<string, ResourceContribution>;

const services = ['stackConfig', 'vpc', 'interfaceEndpoints', 'services'] as const;

/**
 * The services of which an ECS agent on an instance needs endpoints; a run on Fargate needs none of them.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html
 */
const ofInstances = ['ecs', 'ecs-agent', 'ecs-telemetry'];

/** The services that an image of ECR comes by; its layers are in S3. https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html */
const ofImages = ['ecr.api', 'ecr.dkr'];

/** Endpoints by the prefix of IAM actions, where these have other names. Services of gateway endpoints have none. */
const endpointOf: Readonly<Record<string, string | undefined>> = {
  s3: undefined,
  dynamodb: undefined,
  // A file system is mounted in the VPC itself.
  elasticfilesystem: undefined,
  // IAM has no endpoint in a region, and changes nothing that a job needs when it runs.
  iam: undefined,
  kinesis: 'kinesis-streams',
  ses: 'email',
  cloudwatch: 'monitoring',
  ecr: 'ecr.api',
};

/** Returns the values of a list or map; empty for anything else. */
const valuesOf = (value: unknown): readonly unknown[] => Object.values(Object(value) as object);

/** Returns an entry of a value that may be anything. */
const entryOf = (value: unknown, key: string): unknown => (Object(value) as Record<string, unknown>)[key];

/** Returns the container of a definition of a job, or the one of a service. */
const containerOf = ({ body: { Type, Properties } }: ResourceContribution): unknown =>
  Type === 'AWS::Batch::JobDefinition'
    ? entryOf(Properties, 'ContainerProperties')
    : valuesOf(entryOf(Properties, 'ContainerDefinitions'))[0];

/** Returns the role of the code in a container. */
const roleOf = (definition: ResourceContribution): unknown =>
  entryOf(containerOf(definition), 'JobRoleArn') ?? entryOf(definition.body.Properties, 'TaskRoleArn');

/** Returns the services without which a container of a definition never starts. */
const neededBy = (definition: ResourceContribution): string[] => {
  const container = containerOf(definition);
  const hasSecrets = ['Secrets', 'RepositoryCredentials'].some((key) => entryOf(container, key) !== undefined);
  return [
    ...ofImages,
    ...(entryOf(entryOf(container, 'LogConfiguration'), 'LogDriver') === 'awslogs' ? ['logs'] : []),
    ...(hasSecrets ? ['secretsmanager'] : []),
  ];
};

/** Returns a service by the name under which configs know it, where that of its endpoint is another one. */
const calledWords = (service: string): string => (service === 'email' ? 'ses (endpoint email)' : service);

/** Returns the services that the role of a job or a service may call, as in the names of their endpoints. */
const calledBy = (role: ResourceContribution | undefined): string[] => {
  const actions = valuesOf(entryOf(role?.body.Properties, 'Policies'))
    .flatMap((policy) => valuesOf(entryOf(entryOf(policy, 'PolicyDocument'), 'Statement')))
    .filter((statement) => entryOf(statement, 'Effect') === 'Allow')
    .flatMap((statement) => [entryOf(statement, 'Action')].flat());
  const prefixes = actions.flatMap((action) => /^([a-z0-9-]{1,40}):/.exec(String(action))?.[1] ?? []);
  const all = [...new Set(prefixes)].flatMap((prefix) =>
    Object.hasOwn(endpointOf, prefix) ? (endpointOf[prefix] ?? []) : [prefix],
  );
  return [...new Set(all)].sort();
};

/** A job or a service whose containers are in the network of the stack. */
interface Placed {
  readonly name: string;
  readonly is: 'job' | 'service';
  readonly definition: ResourceContribution;
  /** The packaging of its image, and its config path. */
  readonly image?: Pick<ImageNeed, 'packaging' | 'path'> | undefined;
}

/** Returns the jobs that run in pools of the stack, and its services. */
const placedIn = (needs: readonly Need[], resources: Resources): Placed[] => {
  const names = needs.flatMap((need) =>
    need.of === 'pool' && need.submitter !== undefined ? String(resources.get(need.submitter)?.from[1]) : [],
  );
  return [...resources.values()].flatMap((definition): Placed[] => {
    const name = String(definition.from[1]);
    const { Type: type } = definition.body;
    const image = needs.find((need) => need.of === 'image' && need.job === name) as ImageNeed | undefined;
    if (type === 'AWS::Batch::JobDefinition' && names.includes(name)) return [{ name, is: 'job', definition, image }];
    // A task definition of `cloudformationResources` has no image of this stack.
    const isService = type === 'AWS::ECS::TaskDefinition' && image !== undefined;
    return isService ? [{ name, is: 'service', definition, image }] : [];
  });
};

/** True for an image that is not in ECR in the region; without one, for an image that is not in ECR. */
const isElsewhere = (image: string, region: string | undefined): boolean => {
  const from = ecrImage.exec(image)?.[2];
  return region === undefined ? from === undefined : from !== region;
};

/** Returns the text at the beginning of an expression, up to what only CloudFormation knows. */
const beginningOf = (expression: unknown): string => {
  if (typeof expression === 'string') return expression;
  const [by, parts] = [entryOf(expression, 'Fn::Join')].flat();
  if (by === '' && Array.isArray(parts)) return beginningOf(parts[0]);
  const [text] = [entryOf(expression, 'Fn::Sub')].flat();
  return typeof text === 'string' ? text.replace(/\$\{.*$/s, '') : '';
};

/**
 * Returns the registry and name of an image as far as they stand in the config, `mine/app:x` of `mine/app:` before a
 * reference; undefined where what stands before the first reference could be the beginning of any registry.
 */
const writtenImage = (image: string): string | undefined => {
  if (!hasToken(image)) return image;
  const before = beginningOf(expressionOf(image));
  return /[/:]/.test(before) ? `${before}x` : undefined;
};

/**
 * Returns the error of a job or a service whose image its subnets do not lead to: a published one outside of ECR in the region, or one
 * that is built for a registry in another region.
 */
const checkImage = (
  { name, is, image: need }: Placed,
  { registry }: Stage,
  region: string | undefined,
): Diagnostic[] => {
  const at = need?.path ?? ['resources', name];
  const image = need?.packaging.properties.image;
  if (typeof image === 'string') {
    const written = writtenImage(image);
    return written === undefined || !isElsewhere(written, region)
      ? []
      : [
          errorAt(
            'config/missing-endpoint',
            [...at, 'properties', 'image'],
            `${hasToken(image) ? `The image ${written.slice(0, -1)}…` : image} is pulled over the internet, and without nat the subnets of the ${is} do not lead there.`,
            `Copy the image into a repository of ECR in ${region ?? 'the region of the stack'}, or add nat to stackConfig.vpc.`,
          ),
        ];
  }
  return registry === undefined || region === undefined || registry.region === region
    ? []
    : [
        errorAt(
          'config/missing-endpoint',
          at,
          `The image of ${name} is in ${registry.host}, the input image-registry: from ${region} it is pulled over the internet, and without nat the subnets of the ${is} do not lead there.`,
          `Leave image-registry out, or name a registry in ${region}, or add nat to stackConfig.vpc.`,
        ),
      ];
};

/** Returns the errors and warnings of a job or a service in a network without a way to the internet; `there` are its endpoints. */
const checkPlaced = (
  placed: Placed,
  there: ReadonlySet<string>,
  resources: Resources,
  { stage, region }: { readonly stage: Stage; readonly region: string | undefined },
): Diagnostic[] => {
  const { name, definition } = placed;
  const at = ['resources', name, 'properties'];
  const [role = ''] = idsIn(roleOf(definition));
  const called = calledBy(resources.get(role)).filter((service) => !there.has(service));
  return [
    ...checkImage(placed, stage, region),
    ...(called.length > 0
      ? [
          warningAt(
            'config/missing-endpoint',
            at,
            `${name} may call ${called.map(calledWords).join(', ')}, and without nat its subnets have no way there: such calls end in a timeout.`,
            `Add ${called.join(', ')} to stackConfig.vpc.interfaceEndpoints.services, or nat to stackConfig.vpc.`,
          ),
        ]
      : []),
  ];
};

/** Returns the word for what never starts without services: jobs, on whose instances agents need some too, and services. */
const subjectOf = (placed: readonly Placed[], missing: readonly string[]): string => {
  const lacking = placed.filter(({ definition }) => neededBy(definition).some((service) => missing.includes(service)));
  const hasService = lacking.some(({ is }) => is === 'service');
  const hasJob = lacking.some(({ is }) => is === 'job') || missing.some((service) => ofInstances.includes(service));
  if (hasService) return hasJob ? 'Jobs and services' : 'Services';
  return 'Jobs';
};

/**
 * Returns what a network without a way to the internet lacks: errors for services without which a job or a service never starts,
 * and for images of public registries; warnings for services that they may call. Nothing for any other network. Without a region
 * no image of ECR is judged by its region.
 */
export const checkEndpoints = (
  config: Config,
  place: { readonly stage: Stage; readonly region: string | undefined },
  needs: readonly Need[],
  resources: Resources,
): Diagnostic[] => {
  const { nat, interfaceEndpoints: endpoints } = config.stackConfig?.vpc ?? {};
  if (place.stage.lender !== undefined || nat !== undefined || endpoints === undefined) return [];
  const there = new Set(endpoints.services.map(serviceOfEndpoint));
  const placed = placedIn(needs, resources);
  const hasInstances = needs.some((need) => need.of === 'pool' && !isFargate(need.pool));
  const needed = [...(hasInstances ? ofInstances : []), ...placed.flatMap(({ definition }) => neededBy(definition))];
  const missing = [...new Set(needed)].filter((service) => !there.has(service)).sort();
  return [
    ...(missing.length > 0
      ? [
          errorAt(
            'config/missing-endpoint',
            [...services],
            `${subjectOf(placed, missing)} of this config never start: without nat their subnets do not lead to the internet, and there is no endpoint of ${missing.join(', ')}.`,
            `Add ${missing.join(', ')} to services, or add nat beside interfaceEndpoints.`,
          ),
        ]
      : []),
    ...placed.flatMap((one) => checkPlaced(one, there, resources, place)),
  ];
};
