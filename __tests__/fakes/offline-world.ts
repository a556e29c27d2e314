import type { World } from '../../src/ports/world.ts';

const closed = (door: string) => async (): Promise<never> => {
  throw new Error(`a door was opened that should stay closed: ${door}`);
};

/** Returns a world without AWS, Docker and output files: opening such a port throws. */
export const offlineWorld = (given: Pick<World, 'source' | 'workspace'> & Partial<World>): World => ({
  console: { group: (_, work) => work(), info: () => {}, annotate: () => {}, output: () => {}, summary: () => {} },
  print: () => {},
  offline: true,
  code: 'own',
  now: () => new Date('2026-11-24T12:00:00Z'),
  output: '.batch-job',
  base: closed('the base branch'),
  checkout: closed('git'),
  programs: closed('the programs of the repository'),
  lookups: async () => ({ answer: async () => new Map() }),
  identity: closed('identity'),
  publisher: closed('the identity that publishes'),
  stacks: closed('stacks'),
  images: closed('images'),
  functionCode: closed('the code of functions'),
  leftovers: closed('leftovers'),
  quotas: closed('quotas'),
  triggers: closed('triggers'),
  zones: closed('zones'),
  uploads: closed('uploads'),
  pools: closed('pools'),
  runs: closed('runs'),
  jobLogs: closed('logs'),
  localContainers: closed('the local Docker'),
  drifts: closed('drift detection'),
  liveStates: closed('states'),
  trail: closed('CloudTrail'),
  accountRoles: closed('roles and OIDC providers'),
  repository: closed('the repository on GitHub'),
  conversation: closed('the conversation'),
  issues: closed('the issues'),
  conversationOf: closed('the conversation of another pull request'),
  pulls: closed('the pull requests'),
  policy: async () => undefined,
  records: closed('the deployments on GitHub'),
  artifactRecords: closed('the records of artifacts on GitHub'),
  attestations: closed('the attestations on GitHub'),
  bundleVerifier: closed('the verification of images'),
  storedImages: closed('images in ECR'),
  eventName: undefined,
  pullEvent: () => {
    throw new Error('a door was opened that should stay closed: the event');
  },
  written: async () => undefined,
  given: closed('a file that an input names'),
  elapsed: () => 0,
  stopped: false,
  write: closed('the output folder'),
  create: closed('the checkout'),
  ...given,
});
