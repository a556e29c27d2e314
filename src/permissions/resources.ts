import { artifactBucket, projectInArtifactBucket } from '../stage/artifact-bucket.ts';
import { eventBucketSuffix } from '../stage/event-bucket.ts';
import { imageRepository } from '../stage/image-repositories.ts';

/**
 * ARNs, and patterns of ARNs, of everything that the stages of a project are made of. Partition and account are pseudo
 * parameters, for `Fn::Sub`.
 */
export interface ProjectArns {
  /** Patterns by the prefix of a service's actions. A service that is absent knows no name of ours: `*`. */
  readonly services: Readonly<Record<string, readonly string[]>>;
  /** Topics of any account, since an event may subscribe to one that is not of the stack. */
  readonly topics: string;
  /** Queues of any account, since one that is not of the stack may trigger a job. */
  readonly queues: string;
  /** Functions, those of triggers included, for the condition `lambda:FunctionArn`. */
  readonly functions: string;
  /** Log groups that jobs may be started by: all, since a subscription filter may be one of anybody's. */
  readonly logGroups: string;
  /** Kinesis streams of any owner, which a job may read. */
  readonly streams: string;
  /** Secrets of any owner, whose names and ARNs a deploy reads, never their values. */
  readonly secrets: string;
  /** Consumers of Kinesis streams that belong to jobs. */
  readonly consumers: string;
  /** Roles that CloudFormation hands on to services, and the instance profiles that contain them. */
  readonly passed: readonly string[];
  /** The roles that `bootstrap` makes for workflows and for CloudFormation. */
  readonly bootstrapRoles: string;
  /** Service-linked roles of any service. */
  readonly linkedRoles: string;
  /** The artifact bucket in every region. */
  readonly artifacts: string;
  /** Artifact buckets of other projects whose names begin with the project's, and their objects; at most one pattern. */
  readonly artifactsOfOthers: readonly string[];
  /** Templates in the artifact bucket. */
  readonly templates: string;
  /** Code of functions in the artifact bucket. */
  readonly functionCode: string;
  /** Deployments that are kept in the artifact bucket. */
  readonly deployments: string;
  /** Versions of layers, also of other accounts, which publish them for everybody. */
  readonly layers: string;
  /** Jobs of AWS Batch, whose ids are made by AWS. */
  readonly jobs: string;
  /** Names of the state machines of previews. */
  readonly previewMachines: string;
  /** Objects of the buckets of all stages, into which a deploy uploads files. */
  readonly objects: string;
  /** Log groups of the project's stacks, with their streams. */
  readonly jobLogs: string;
  /** Names of state machines, which tag the jobs of AWS Batch that they submit. */
  readonly stateMachineNames: string;
  /** Events that do not fit into a variable of their run. */
  readonly events: string;
  /** Patterns of the names of records that a stage may change: in a preview those that have its name in theirs. */
  readonly records: readonly string[];
  /** Web ACLs of anybody, and what they stand in front of. */
  readonly guarded: readonly string[];
  /** Buckets that `destroy` empties: all of previews, and those for large events of every stage. */
  readonly emptiedBuckets: readonly string[];
}

const arn = (service: string, resource: string): string =>
  `arn:\${AWS::Partition}:${service}:*:\${AWS::AccountId}:${resource}`;
const global = (service: string, resource: string): string =>
  `arn:\${AWS::Partition}:${service}::\${AWS::AccountId}:${resource}`;
const iam = (resource: string): string => global('iam', resource);
const bucket = (name: string): string => `arn:\${AWS::Partition}:s3:::${name}`;

/**
 * Returns the pattern of names that begin with the project and a hyphen, of which at least `characters` are kept where
 * names are cut.
 */
const beginning = (project: string, characters: number): string => {
  const full = `${project}-`;
  return `${full.length <= characters ? full : full.slice(0, characters).replace(/(?<!-)-+$/, '')}*`;
};

/**
 * Characters of a stack's name that a name keeps when it is cut. State machines, job definitions, consumers, buses, topic rules,
 * databases, domains of OpenSearch and functions at the edge are named by us (`physicalName`), the others by CloudFormation, which shortens stack and logical id alike to fit 64
 * characters and a random suffix of 12 or 13.
 */
const kept = {
  bucket: 25,
  cache: 13,
  database: 24,
  edgeFunction: 25,
  stateMachine: 33,
  jobDefinition: 57,
  consumer: 57,
  bus: 121,
  search: 7,
  secret: 57,
  topicRule: 57,
  generated: 20,
} as const;

/** Artifact buckets of all projects in every region, and their objects. */
export const allArtifacts = bucket('*-artifacts-${AWS::AccountId}-*');

/**
 * Returns the patterns of artifact buckets of others among the buckets that begin as those of a project: `shop-*-artifacts-…`
 * of `shop`, whose own is `shop-artifacts-…`. A name that is cut gives none where the project's own bucket would match.
 */
const artifactsOfOthers = (project: string): string[] => {
  const name = project.toLowerCase();
  const stem = name.length > kept.bucket ? beginning(name, kept.bucket).slice(0, -1) : `${name}-`;
  const isOwn = projectInArtifactBucket(project).startsWith(stem);
  return isOwn ? [] : [bucket(`${stem}*-artifacts-\${AWS::AccountId}-*`)];
};

/**
 * Groups of parameters and of options that AWS has for databases, whose names hold a character that no other group has:
 *
 * - https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html
 * - https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithOptionGroups.html
 */
export const defaultGroups = [arn('rds', '*pg:default.*'), arn('rds', 'og:default:*')];

/** Patterns of domains that contain the name of a preview, which has a number: `api-pr-7.example.com`, not `expr-ess.com`. */
const ofNumbers = Array.from({ length: 9 }, (_, index) => `*pr-${index + 1}*`);

/** The stages of a project that ARNs are of: all, or its previews alone. */
export type Stages = 'all' | 'previews';

/**
 * Returns the ARNs of a project. Names that AWS cuts keep too little of a long project's name to tell previews from other
 * stages: there the ARNs of previews are those of all.
 */
export const projectArns = (project: string, stages: Stages = 'all'): ProjectArns => {
  const preview = stages === 'previews';
  const stack = preview ? `${project}-pr` : project;
  const lower = stack.toLowerCase();
  const generated = beginning(stack, kept.generated);
  const machines = beginning(stack, kept.stateMachine);
  const artifacts = bucket(artifactBucket(project, '${AWS::AccountId}', '*'));
  const path = preview ? `${project}/preview` : project;
  const roles = [iam(`role/batch-job/${path}/*`), iam(`instance-profile/batch-job/${path}/*`)];
  const eventBuckets = bucket(`${beginning(lower, kept.bucket)}-${eventBucketSuffix}-*`);
  const repository = imageRepository({ project, preview });
  const inArtifacts = preview ? 'preview/*' : '*';
  return {
    services: {
      // Scalable targets have generated names; those of tables and services are scaled.
      'application-autoscaling': [arn('application-autoscaling', 'scalable-target/*')],
      // The id of a certificate is made by AWS.
      acm: [arn('acm', 'certificate/*')],
      // APIs, and their tags, have ARNs without an account and with an id that AWS makes:
      // https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
      apigateway: ['/apis', '/apis/*', '/domainnames', '/domainnames/*', '/tags/*'].map(
        (path) => `arn:\${AWS::Partition}:apigateway:*::${path}`,
      ),
      batch: [
        // Environments and queues have generated names without the stack's.
        arn('batch', 'compute-environment/*'),
        arn('batch', 'job-queue/*'),
        arn('batch', `job-definition/${beginning(stack, kept.jobDefinition)}`),
      ],
      // Services of the world have no region. The ids of distributions, of their keys to buckets and of their policies are made by AWS.
      cloudfront: [
        global('cloudfront', 'distribution/*'),
        global('cloudfront', 'origin-access-control/*'),
        global('cloudfront', 'cache-policy/*'),
        global('cloudfront', 'origin-request-policy/*'),
        global('cloudfront', `function/${beginning(stack, kept.edgeFunction)}`),
      ],
      cloudwatch: [arn('cloudwatch', `alarm:${generated}`)],
      cloudformation: [arn('cloudformation', `stack/${stack}-*/*`), arn('cloudformation', 'changeSet/*')],
      // Applications, and their deployment groups, which have the name of the application in front.
      codedeploy: [arn('codedeploy', `*:${generated}`)],
      // The id of a user pool is made by AWS.
      'cognito-idp': [arn('cognito-idp', 'userpool/*')],
      // No resource of EC2 has a name of its own.
      ec2: [arn('ec2', '*/*')],
      ecr: [arn('ecr', `repository/${repository}`), arn('ecr', `repository/${repository}/*`)],
      // Clusters, services, which have the name of their cluster in front, their deployments, and task definitions.
      ecs: [arn('ecs', `*/${generated}`)],
      dynamodb: [arn('dynamodb', `table/${generated}`)],
      // Clusters, their nodes, snapshots and groups of subnets; a cluster names AWS's groups of parameters.
      elasticache: [
        arn('elasticache', `*:${beginning(lower, kept.cache)}`),
        arn('elasticache', 'parametergroup:default.*'),
      ],
      // The ids of file systems and of their access points are made by AWS; mount targets are of file systems.
      elasticfilesystem: [arn('elasticfilesystem', '*/*')],
      // Generated names of 32 characters keep a few of the stack's, and target groups have names without words.
      elasticloadbalancing: [arn('elasticloadbalancing', '*/*')],
      // Hyphens at the end of a project go where its stack is cut, which is early in so short a name.
      es: [arn('es', `domain/${beginning(lower.replace(/(?<!-)-+$/, ''), kept.search)}`)],
      events: [
        arn('events', `rule/${generated}`),
        // Rules of any bus but the default one, in which the name of the bus comes first.
        arn('events', `rule/*/${generated}`),
        arn('events', `event-bus/${beginning(stack, kept.bus)}`),
        arn('events', 'event-bus/aws.partner/*'),
        arn('events', `archive/${generated}`),
      ],
      firehose: [arn('firehose', `deliverystream/${generated}`)],
      iam: roles,
      // IoT Core refuses hyphens.
      iot: [arn('iot', `rule/${beginning(stack, kept.topicRule).replaceAll('-', '_')}`)],
      kinesis: [arn('kinesis', `stream/${generated}`)],
      lambda: [arn('lambda', `function:${generated}`), arn('lambda', 'event-source-mapping:*')],
      logs: [
        arn('logs', `log-group:${generated}`),
        arn('logs', `log-group:/aws/vendedlogs/${stack}-*`),
        arn('logs', `log-group:/aws/rds/*/${beginning(lower, kept.database)}`),
      ],
      // Instances, clusters, groups of subnets and of parameters, and snapshots have the stack's name; a database without a
      // version has groups of AWS.
      rds: [arn('rds', `*:${beginning(lower, kept.generated)}`), ...defaultGroups],
      // Zones, of which AWS makes the ids, and changes of their records have no account.
      route53: ['hostedzone/*', 'change/*'].map((resource) => `arn:\${AWS::Partition}:route53:::${resource}`),
      scheduler: [arn('scheduler', `schedule/default/${generated}`)],
      s3: [bucket(beginning(lower, kept.bucket)), artifacts],
      // Secrets that the stack makes; the types of MongoDB Atlas look for their keys in a folder of their own.
      secretsmanager: ['', 'cfn/atlas/profile/'].map((folder) =>
        arn('secretsmanager', `secret:${folder}${beginning(stack, kept.secret)}`),
      ),
      // Namespaces and the services in them, whose ids AWS makes.
      servicediscovery: [arn('servicediscovery', 'namespace/*'), arn('servicediscovery', 'service/*')],
      sns: [arn('sns', generated)],
      sqs: [arn('sqs', generated)],
      ssm: [arn('ssm', `parameter/${project}/*`)],
      // Web ACLs of a region and of the world, and the groups of rules that they name, also those of AWS.
      wafv2: [`webacl/${generated}`, 'managedruleset/*', 'rulegroup/*'].map((name) => arn('wafv2', `*/${name}`)),
      states: [arn('states', `stateMachine:${machines}`), arn('states', `execution:${machines}:*`)],
    },
    topics: `arn:\${AWS::Partition}:sns:*:*:*`,
    queues: `arn:\${AWS::Partition}:sqs:*:*:*`,
    functions: arn('lambda', `function:${generated}`),
    logGroups: arn('logs', 'log-group:*'),
    streams: arn('kinesis', 'stream/*'),
    secrets: arn('secretsmanager', 'secret:*'),
    consumers: arn('kinesis', `stream/*/consumer/${beginning(stack, kept.consumer)}`),
    jobs: arn('batch', 'job/*'),
    previewMachines: beginning(`${project}-pr`, kept.stateMachine),
    passed: roles,
    bootstrapRoles: iam(`role/batch-job-bootstrap/${project}/*`),
    linkedRoles: iam('role/aws-service-role/*'),
    objects: `${bucket(beginning(lower, kept.bucket))}/*`,
    artifacts,
    artifactsOfOthers: artifactsOfOthers(project),
    templates: `${artifacts}/templates/${inArtifacts}`,
    functionCode: `${artifacts}/functions/${inArtifacts}`,
    deployments: `${artifacts}/deployments/${inArtifacts}`,
    layers: 'arn:${AWS::Partition}:lambda:*:*:layer:*',
    jobLogs: arn('logs', `log-group:${generated}`),
    stateMachineNames: machines,
    events: `${eventBuckets}/events/*`,
    // ACM validates a certificate by a record whose name begins with an underscore and 32 hex digits:
    // https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
    records: preview ? [...ofNumbers, `_${'?'.repeat(32)}.*`] : ['*'],
    guarded: [
      arn('wafv2', '*/webacl/*'),
      arn('elasticloadbalancing', 'loadbalancer/app/*'),
      arn('cognito-idp', 'userpool/*'),
    ],
    emptiedBuckets: [bucket(`${project.toLowerCase()}-pr-*`), eventBuckets],
  };
};
