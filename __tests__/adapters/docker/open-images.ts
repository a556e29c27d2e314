import { dockerImages } from '../../../src/adapters/docker/images.ts';
import type { Registry } from '../../../src/adapters/docker/registry.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { contextOf, planImages } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import { imageName } from '../../../src/packaging/planned-image.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { folderWith } from '../node/disk.ts';
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
  readonly buildFlags?: string[];
  readonly attestations?: ('provenance' | 'sbom')[];
  /** Number of pushes after which the registry has the tag. */
  readonly pushes?: number;
  /** Number of reads after that in which the registry does not return it yet. */
  readonly seenAfter?: number;
  readonly login?: Registry['login'];
}

/** Creates the adapter with a fake docker; the registry has the tag after `pushes` pushes. */
export const open = async ({
  behave,
  files,
  source,
  buildFlags = [],
  attestations = [],
  pushes = 1,
  seenAfter = 0,
  login,
}: Options = {}) => {
  let asked = 0;
  let looks = 0;
  const docker = await fakeDocker(password, behave);
  const root = await folderWith(
    files ?? {
      'app/Dockerfile': 'FROM x',
      'app/run.sh': { text: 'run', executable: true },
      'app/l': { link: 'run.sh' },
    },
  );
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
  const context = await openWorkspace(root).digest(contextOf(built, ['batch-jobs.yml']));
  const image = planImages({ project: 'Shop', preview: false }, [
    { job: 'report', source: built, context },
  ])[0] as ReturnType<typeof planImages>[0];
  const pauses: number[] = [];
  const pushed: string[] = [];
  const ensured: string[] = [];
  const registry: Registry = {
    async published(_repository, tags) {
      looks += 1;
      const pushed = (await docker.calls()).filter(({ words }) => words[0] === 'push').length;
      const shown = pushed >= pushes && asked++ >= seenAfter;
      return new Map(shown ? tags.filter((tag) => tag === image.tag).map((tag) => [tag, digest]) : []);
    },
    async ensure(repository) {
      ensured.push(repository);
      return `${host}/${repository}`;
    },
    login: login ?? (async () => ({ user: 'AWS', password })),
  };
  const images = dockerImages({
    registry,
    root,
    environment: docker.environment,
    buildFlags,
    attestations,
    concurrency: 2,
    temporary: docker.temporary,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });
  const builds = async () => (await docker.calls()).filter(({ words }) => words[0] === 'build').length;
  /** Publishes the image, with its lines for `onLine`, and returns its digest. */
  const publish = async (onLine: (line: string) => void) =>
    (await images.publish([image], () => ({ line: onLine, end: () => {}, pushed: (own) => pushed.push(own) }))).get(
      imageName(image),
    );
  return { docker, root, image, images, publish, pauses, pushed, ensured, builds, looks: () => looks };
};
