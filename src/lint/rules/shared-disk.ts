import type { JobProperties } from '../../job/job-shape.ts';
import { jobExample } from '../../schema/job-example.ts';
import { volumeGiB } from '../../shared/capacity.ts';
import { sharing } from '../../shared/prices.ts';
import { hasInstanceStore, onDemandKindOf, type PoolKind, poolKindOf } from '../../stage/pool-kind.ts';
import { defineRule, type LintedJob } from '../rule.ts';

/** GiB of the volume that the system and images take; `volumeGiB` adds as much. */
const taken = 30;

/** Returns the GiB of the volume of each instance of a pool, which the last attempt of a job on spot may also be in. */
const volumeOf = (jobs: readonly LintedJob[], pool: PoolKind): number =>
  volumeGiB(
    jobs
      .filter(
        ({ properties }) =>
          poolKindOf(properties) === pool || (properties.spotFallback && onDemandKindOf(properties) === pool),
      )
      .map(({ properties }) => ({ storageGiB: properties.storage })),
  );

/** Returns the instance and how many jobs of this size it runs at once, at least; undefined if none fits. */
const together = ({ resources: { cpu, memory, gpu }, arm64, volumes }: JobProperties) =>
  sharing({ cpu, memoryMiB: memory, arm64, nvme: hasInstanceStore(volumes), ...(gpu ? { gpu } : {}) });

const storing = (cpu: number, storage: number): string =>
  jobExample(`
resources:
  cpu: ${cpu}
  memory: 900
storage: ${storage}
`);

/** Reports jobs whose runs on one instance may together need more disk than the instance has. */
export const sharedDisk = defineRule({
  type: 'shared-disk',
  says: 'Several runs of a job may share a disk that is too small for all.',
  severity: 'warning',
  reason:
    'The disk belongs to the instance: it holds the largest `storage` of the jobs of its pool, and 30 GiB for system and images. AWS Batch places as many jobs on an instance as fit by vCPUs and memory, and counts no disk. Two that both fill it fail with "no space left on device".',
  link: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-ami-storage-config.html',
  trips: storing(1, 80),
  spares: storing(1, 35),
  example: storing(2, 80),
  check: ({ jobs }) => {
    const volumes = new Map<PoolKind, number>();
    return jobs.flatMap(({ path, properties }) => {
      const { storage, capacity } = properties;
      const shared = capacity === undefined ? together(properties) : undefined;
      if (storage === undefined || !shared || shared.jobs < 2) return [];
      const pool = poolKindOf(properties);
      const volume = volumes.get(pool) ?? volumeOf(jobs, pool);
      volumes.set(pool, volume);
      const all = shared.jobs * storage;
      if (all <= volume - taken) return [];
      return [
        {
          path: [...path, 'storage'],
          sentence: `${shared.jobs} runs of this job fit on one ${shared.instance}, and share its disk: together they may fill ${all} GiB, and ${volume - taken} GiB are free.`,
          hint: `Ask for so much cpu${properties.resources.gpu ? ', gpu' : ''} or memory that an instance holds one run at a time, or for less storage.`,
        },
      ];
    });
  },
});
