import { join } from 'node:path';
import type { CacheRequest } from '../../../src/adapters/docker/build-cache.ts';
import type { BuildAccess } from '../../../src/adapters/docker/build-secrets.ts';
import { dockerImages } from '../../../src/adapters/docker/images.ts';
import type { Registry } from '../../../src/adapters/docker/registry.ts';
import { openInCheckout } from '../../../src/adapters/node/checkout-workspace.ts';
import { contextOf, planImages } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import { imageName } from '../../../src/packaging/planned-image.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { addFiles, folderWith } from '../node/disk.ts';
import { fakeBuilders } from './fake-builders.ts';
import { fakeDocker } from './fake-docker.ts';

/** Password of the fake registry. */
export const password = 'canary+password/in+no/file==';

/** Host of the fake registry. */
export const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

/** Digest that the fake registry returns for a pushed tag. */
export const digest = `sha256:${'a1'.repeat(32)}`;

interface Options {
  /** Body of the fake docker's function; see `fakeDocker`. */
  readonly behave?: string;
  readonly files?: Record<string, FakeFile>;
  readonly source?: Partial<BuiltImage>;
  /** The config's folder among the files; the top by default. */
  readonly configFolder?: string;
  readonly buildFlags?: string[];
  readonly attestations?: ('provenance' | 'sbom')[];
  /** Number of pushes after which the registry has the tag. */
  readonly pushes?: number;
  /** Number of reads after that in which the registry does not return it yet. */
  readonly seenAfter?: number;
  readonly login?: Registry['login'];
  /** Makes the repository of layers. */
  readonly ensureLayers?: Registry['ensureLayers'];
  /** True for the image of a preview. */
  readonly preview?: boolean;
  /** The user's `~/.docker/config.json`. */
  readonly config?: object;
  /** Bodies of the functions of other programs beside docker, by name; see `fakeBuilders`. */
  readonly builders?: Readonly<Record<string, string>>;
  readonly access?: BuildAccess;
  readonly cache?: CacheRequest;
  readonly mask?: (secret: string) => void;
  /** More variables of the step. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Creates the adapter with a fake docker; the registry has the tag after `pushes` pushes. */
export const open = async ({
  behave,
  files,
  source,
  configFolder = '.',
  buildFlags = [],
  attestations = [],
  pushes = 1,
  seenAfter = 0,
  login,
  ensureLayers = async () => {},
  preview = false,
  config,
  builders = {},
  access,
  cache,
  mask,
  environment,
}: Options = {}) => {
  let asked = 0;
  let looks = 0;
  const docker = await fakeDocker(password, behave);
  if (config) await addFiles(docker.environment.HOME as string, { '.docker/config.json': JSON.stringify(config) });
  const builderCalls = await fakeBuilders(docker.environment.PATH as string, builders);
  const top = await folderWith(
    files ?? {
      'app/Dockerfile': 'FROM x',
      'app/run.sh': { text: 'run', executable: true },
      'app/l': { link: 'run.sh' },
    },
  );
  const root = join(top, configFolder);
  const built: BuiltImage = {
    kind: 'built',
    folder: 'app',
    dockerfile: { path: 'Dockerfile' },
    excluded: [],
    buildArguments: [{ name: 'LEVEL', value: '$HOME "x"' }],
    platform: 'linux/amd64',
    recipe: 1,
    ...source,
  };
  const context = await openInCheckout(root, top).digest(contextOf(built, ['batch-jobs.yml']));
  const image = planImages({ project: 'Shop', preview }, [{ job: 'report', source: built, context }])[0] as ReturnType<
    typeof planImages
  >[0];
  const pauses: number[] = [];
  const pushed: string[] = [];
  const ensured: string[] = [];
  const registry: Registry = {
    async published(_repository, tags) {
      looks += 1;
      const pushed = (await docker.calls()).flatMap(({ words }) => (words[0] === 'push' ? [words.at(-1) ?? ''] : []));
      const shown = pushed.length >= pushes && asked++ >= seenAfter;
      const isThere = (tag: string) => tag === image.tag || pushed.some((address) => address.endsWith(`:${tag}`));
      return new Map(shown ? tags.filter(isThere).map((tag) => [tag, digest]) : []);
    },
    async ensure(repository) {
      ensured.push(repository);
      return `${host}/${repository}`;
    },
    async ensureLayers(repository) {
      ensured.push(repository);
      return ensureLayers(repository);
    },
    scan: async () => undefined,
    login: login ?? (async () => ({ user: 'AWS', password })),
  };
  const images = dockerImages({
    registry,
    host: async () => host,
    root,
    environment: Object.assign(docker.environment, environment),
    ...(access ? { access } : {}),
    ...(cache ? { cache } : {}),
    ...(mask ? { mask } : {}),
    buildFlags,
    attestations,
    concurrency: 2,
    temporary: docker.temporary,
    clock: { now: () => 0, random: () => 0.5, sleep: async (milliseconds) => void pauses.push(milliseconds) },
  });
  const builds = async () => (await docker.calls()).filter(({ words }) => words[0] === 'build').length;
  /** Publishes the image, with its lines for `onLine`, and returns its digest. */
  const publish = async (onLine: (line: string) => void) =>
    (await images.publish([image], () => ({ line: onLine, end: () => {}, pushed: (own) => pushed.push(own) }))).get(
      imageName(image),
    );
  return { docker, root, image, images, publish, pauses, pushed, ensured, builds, builderCalls, looks: () => looks };
};
