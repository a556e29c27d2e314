import { availableParallelism } from 'node:os';
import type { AwsAdapters } from '../adapters/aws/open-aws.ts';
import type { BuildAttestation } from '../adapters/docker/build-attestations.ts';
import { assertNoCredentialProgram } from '../adapters/node/aws-settings.ts';
import type { Environment } from '../ports/machine.ts';
import type { World } from '../ports/world.ts';
import { registryHost, registryOf } from '../stage/image-registry.ts';
import { buildSettings } from './building-inputs.ts';
import type { InputName } from './input-rules.ts';
import { lastRoleIn, rolesIn } from './input-values.ts';
import { listed } from './inputs.ts';
import { type Log, stateNames } from './log.ts';
import { sessionTags } from './session-tags.ts';

type Values = Partial<Record<InputName, string>>;

/** Returns the settings of roles to assume, each by the one before; empty where the input names none. */
const roleOf = (
  roles: string | undefined,
  { values, environment, log, signal }: Pick<AwsSettings, 'values' | 'environment' | 'log' | 'signal'>,
) => {
  if (roles === undefined) return {};
  return {
    role: {
      roleArn: lastRoleIn(roles),
      through: rolesIn(roles).slice(0, -1),
      tags: values['role-session-tags'] === 'false' ? {} : sessionTags(environment, values.stage),
      externalId: values['role-external-id'],
      token: async () => {
        const { requestIdToken: identityToken } = await import('../adapters/github/id-token.ts');
        return identityToken(environment, { onToken: log.mask, signal });
      },
      sessionName: values['role-session-name'] ?? `batch-job-${values.stage ?? 'run'}`,
      onCredentials: ({ secretAccessKey, sessionToken }: { secretAccessKey: string; sessionToken?: string }) => {
        log.mask(secretAccessKey);
        if (sessionToken) log.mask(sessionToken);
      },
      durationSeconds: Number(values['role-duration-seconds'] ?? 3_600),
    },
  };
};

/** The settings of the adapters to AWS and Docker. */
interface AwsSettings {
  readonly values: Values;
  readonly environment: Environment;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly region: string;
  /** The absolute path of the config's folder. */
  readonly root: string;
}

/** Returns the ports to AWS and Docker, each created when it is first used. `close` ends their connections. */
export const awsPorts = (settings: AwsSettings) => {
  const { values, environment, log, signal, region, root } = settings;
  const opened = new Map<string | undefined, Promise<AwsAdapters>>();
  const openAs = async (role: string | undefined): Promise<AwsAdapters> => {
    // Only a run without a role reads profiles.
    if (role === undefined) assertNoCredentialProgram(root, environment);
    const doors =
      opened.get(role) ??
      import('../adapters/aws/open-aws.ts').then(({ openAws: awsDoors }) =>
        awsDoors({
          region,
          expectedAccounts: listed(values['expected-account-ids']),
          ...(values['wait-minutes'] ? { waitMinutes: Number(values['wait-minutes']) } : {}),
          signal,
          onChangeSet: (id) => log.state(stateNames.changeSet, id),
          ...roleOf(role, settings),
        }),
      );
    opened.set(role, doors);
    return doors;
  };
  const publisher = values['push-role-to-assume'];
  const open = () => openAs(values['role-to-assume']);
  const openToPublish = () => openAs(publisher ?? values['role-to-assume']);
  /** Returns the settings of all builds by Docker. */
  const building = async () => ({
    ...(await buildSettings(settings)),
    concurrency: Number(values['build-concurrency'] ?? availableParallelism()),
  });
  /** Returns the registry of images, and its host. */
  const registry = async () => {
    const { clients, clientsIn, clock, identity } = await openToPublish();
    const chosen = registryOf(values['image-registry'] ?? '');
    const [{ ecrRegistry }, { call }] = await Promise.all([
      import('../adapters/aws/images.ts'),
      import('../adapters/aws/call.ts'),
    ]);
    return {
      clock,
      registry: ecrRegistry(
        () => (chosen === undefined ? clients : clientsIn(chosen.region)).ecr(),
        (action, send) => call(clock, action, send),
        log.mask,
        chosen,
      ),
      host: async () =>
        chosen?.host ?? registryHost({}, { account: (await (await identity()).whoami()).account, region }),
    };
  };
  const images: World['images'] = async () => {
    const [opened, { dockerImages }] = await Promise.all([registry(), import('../adapters/docker/images.ts')]);
    const attestations = listed(values['build-attestations']) as BuildAttestation[];
    return dockerImages({ ...opened, ...(await building()), attestations });
  };
  const functionCode: World['functionCode'] = async () => {
    const { clients, clock, identity } = await openToPublish();
    const [{ dockerFunctionCode }, { codeStore }] = await Promise.all([
      import('../adapters/docker/function-code.ts'),
      import('../adapters/aws/code-store.ts'),
    ]);
    return dockerFunctionCode({
      store: codeStore(clients, clock, async () => (await (await identity()).whoami()).account),
      ...(await building()),
      layersIn: async () => {
        const { clock, ...opened } = await registry();
        return { ...opened, now: () => clock.now() };
      },
    });
  };
  return {
    identity: async () => (await open()).identity(),
    publisher: async () => (publisher === undefined ? undefined : (await openToPublish()).identity()),
    stacks: async () => (await open()).stacks(),
    storedImages: async () => (await open()).storedImages(),
    leftovers: async () => (await open()).leftovers(),
    triggers: async () => (await open()).triggers(),
    quotas: async () => (await open()).quotas(),
    zones: async () => (await open()).zones(),
    uploads: async () => (await open()).uploads(),
    keptObjects: async () => (await open()).keptObjects(),
    runs: async () => (await open()).runs(),
    jobLogs: async () => (await open()).jobLogs(),
    pools: async () => (await open()).pools(),
    drifts: async () => (await open()).drifts(),
    liveStates: async () => (await open()).liveStates(),
    trail: async () => (await open()).trail(),
    accountRoles: async () => (await open()).accountRoles(),
    health: async () => (await open()).health(),
    lookups: async () => (await open()).lookups(),
    images,
    functionCode,
    // An adapter that could not be created needs no closing; its caller got the error.
    close: () => {
      for (const doors of opened.values()) doors.then(({ close }) => close()).catch(() => {});
    },
  };
};
