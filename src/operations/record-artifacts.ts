import type { Expression } from '../cloudformation/expression.ts';
import { readTemplate } from '../cloudformation/yaml-template.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { PublishedImage } from '../packaging/planned-image.ts';
import type { ArtifactRecords, DeployedArtifact, RecordedStage } from '../ports/artifact-records.ts';
import type { World } from '../ports/world.ts';
import { imagesIn } from '../stack/template-images.ts';
import { registryHost } from '../stage/image-registry.ts';
import type { Stage } from '../stage/stage.ts';
import { tryAfterChange } from './report/try-after-change.ts';

/** Ports that refused once: what they refuse again is said no second time. */
const refused = new WeakSet<ArtifactRecords>();

/**
 * Records something about images on GitHub, where the input `linked-artifacts` asks for it. Images run without any record:
 * what GitHub refuses, as without `artifact-metadata: write`, is one line of the log in a run.
 */
const record = async (
  world: Pick<World, 'artifactRecords' | 'console' | 'stopped'>,
  work: (records: ArtifactRecords) => Promise<void>,
): Promise<void> => {
  await tryAfterChange(world, 'Images are not recorded on GitHub', async () => {
    let records: ArtifactRecords | undefined;
    try {
      records = await world.artifactRecords();
      if (records !== undefined && !refused.has(records)) await work(records);
    } catch (problem) {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      if (records !== undefined) refused.add(records);
      world.console.info(`Images are not recorded on GitHub: ${problem.message} ${problem.hint}`);
    }
  });
};

/** Records the images that this run itself pushed as stored in the registry of a stage, by default that of its account and region. */
export const recordStored = async (
  world: Pick<World, 'artifactRecords' | 'console' | 'stopped'>,
  pushed: readonly PublishedImage[],
  stage: Pick<Stage, 'registry'>,
  place: { readonly account: string; readonly region: string },
): Promise<void> => {
  if (pushed.length === 0) return;
  const registry = registryHost(stage, place);
  const images = new Map(
    pushed.map(({ repository, digest }) => {
      const name = `${registry}/${repository}`;
      return [`${name}@${digest}`, { name, digest, registry, repository }] as const;
    }),
  );
  await record(world, (records) => records.stored([...images.values()]));
};

/** Returns a stage with the region and account in the ARN of its stack; undefined for another id. */
const recordedStage = ({ stage, stack }: Stage, stackId: string): RecordedStage | undefined => {
  const [, region, account] = /^arn:[a-z-]+:cloudformation:([a-z0-9-]+):(\d{12}):/.exec(stackId) ?? [];
  return region === undefined || account === undefined ? undefined : { stage, stack, account, region };
};

const artifactsIn = (
  stage: Stage,
  template: Expression | undefined,
  recorded: RecordedStage,
  status: DeployedArtifact['status'],
): DeployedArtifact[] =>
  imagesIn(template).map(({ job, repository, digest }) => ({
    ...{ job, digest, status },
    name: `${registryHost(stage, recorded)}/${repository}`,
  }));

/**
 * Records which image each job of a deployed stage runs, and that jobs which are gone run none. `before` is the template
 * before the deployment, `now` the one that was deployed.
 */
export const recordDeployed = async (
  world: World,
  stage: Stage,
  stackId: string,
  { before, now }: { readonly before: Expression | undefined; readonly now: Expression | undefined },
): Promise<void> => {
  const recorded = recordedStage(stage, stackId);
  if (recorded === undefined) return;
  await record(world, async (records) => {
    const runs = artifactsIn(stage, now, recorded, 'deployed');
    const gone = artifactsIn(stage, await readTemplate(before), recorded, 'decommissioned').filter(
      ({ job }) => !runs.some((other) => other.job === job),
    );
    if (runs.length + gone.length > 0) await records.deployed(recorded, [...runs, ...gone]);
  });
};

/** Records that the jobs of a stage which was deleted run no image any more. */
export const recordDestroyed = async (
  world: World,
  stage: Stage,
  stackId: string,
  template: Expression | undefined,
): Promise<void> => {
  const recorded = recordedStage(stage, stackId);
  if (recorded === undefined) return;
  const gone = artifactsIn(stage, template, recorded, 'decommissioned');
  if (gone.length > 0) await record(world, (records) => records.deployed(recorded, gone));
};
