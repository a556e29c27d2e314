/** Promises of the compiler. Every rule names the one that it checks; `bullets.test.ts` requires a rule for each. */
export const bullets = {
  'names/stack': 'a stack is {project}-{stage}, and only its owner touches it',
  'names/logical-ids': "children bear Stacktape's ids, and no two names become one",
  'names/events': "events' children are named by what they are, never by position",
  'names/physical': 'no physical name where AWS allows none, and one that is unique where it must be',
  'names/references': 'names and ARNs are spelt out, so that nothing waits in a circle',
  'names/role-path': 'every role and instance profile has its path',
  'names/tags': 'tags never replace anything of AWS Batch',
  'names/outputs': 'images, buckets, outputs and codes have frozen names',
  'names/registry': "resources are of the types and properties of AWS's registry",
  'names/ascii': 'the template is pure ASCII',
  'capacity/pools': 'compute environments that update in place, on current images',
  'capacity/instance-role': 'jobs, which share the network of their instance, find a role there that can do little',
  'capacity/only-used': 'only the pools that some job uses',
  'capacity/left-pools': 'a pool is left only when it is empty',
  'capacity/lent-pools': 'no job of a stage shares an instance with the previews that it lends to',
  'capacity/borrowed-pools': 'previews cost no quota: they run in pools that another stage lends',
  'capacity/spot-notice': 'a job on spot hears SIGTERM 120 seconds before',
  'capacity/time-limits': 'a job that can never be placed fails and says so',
  'capacity/zones': 'availability zones that a stack keeps, two or three',
  'balancer/network': 'load balancers and pools share one network, and neither changes it',
  'balancer/rules': 'a request that a rule takes starts the job, and no other load balancer does',
  'job/definition': 'a run keeps its image across its attempts',
  'job/region': 'every SDK in a job knows the region',
  'job/secrets': 'secrets are read by AWS Batch and stand nowhere',
  'job/logging': 'no log is left behind, none is written for ever',
  'job/former-permissions':
    'a run pulls its image and reads its secrets until it ends, whatever the config says by then',
  'job/permissions': 'the smallest statement that works, in every partition',
  'job/policy-size': 'IAM takes the policies of every role',
  'machine/loop': 'a loop of constant size with exponential waits',
  'machine/input': 'an execution takes {triggerEvent, jobName} or any event',
  'trigger/function': 'one inlined function for each job that has events',
  'trigger/event': 'the native event arrives untouched',
  'trigger/identity': 'one delivery starts one run',
  'trigger/no-loss': 'no event is lost',
  'previews/events': "a preview never does production's work",
  'functions/versions':
    'what calls a function with versions calls its alias, and what a version freezes makes a new one',
  'payloads/limit':
    'an event that does not fit arrives whole through S3, as its job says in several runs or not at all, and is never dropped',
  'images/content': 'an image is named by its content before any build',
  'retention/stages': 'previews go without a trace, other stages keep what holds data',
  'limits/size': 'a job is small, and what CloudFormation cannot hold is said after the files are written',
} as const;

/** Name of a promise. */
export type Bullet = keyof typeof bullets;
