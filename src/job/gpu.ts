import { type Diagnostic, errorAt, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import { costOf, instancesFor, mostMemoryMiB } from '../shared/prices.ts';
import { gpuFamilies, usualGpuFamilies } from '../stage/gpu-families.ts';
import type { JobProperties } from './job-shape.ts';

/** Returns an error for what no instance of the families has, with the nearest that one has. */
const checkSize = (
  { cpu, memory, gpu = 0 }: JobProperties['resources'],
  at: Path,
  families: readonly string[],
): Diagnostic | undefined => {
  const all = instancesFor({ gpu: 1, families });
  const of = `of the ${families.length === 1 ? 'family' : 'families'} ${families.join(' and ')}`;
  const most = Math.max(...all.map(({ gpus = 0 }) => gpus));
  const wrong = (key: 'cpu' | 'memory' | 'gpu', sentence: string, hint: string): Diagnostic =>
    errorAt('config/gpu-size', [...at, 'resources', key], sentence, hint);
  if (gpu > most)
    return wrong('gpu', `No instance ${of} has ${gpu} GPUs.`, `Write ${most} or less, and divide the work among runs.`);
  const gpus = gpu === 1 ? '1 GPU' : `${gpu} GPUs`;
  const vcpus = Math.max(...instancesFor({ gpu, families }).map((one) => one.vcpus));
  if (cpu > vcpus)
    return wrong('cpu', `No instance ${of} has ${cpu} vCPUs for a job with ${gpus}.`, `Write ${vcpus} or less.`);
  if (costOf({ cpu, memoryMiB: memory, gpu, families })) return undefined;
  const fits = mostMemoryMiB(cpu, false, { gpu, families });
  return wrong(
    'memory',
    `No instance ${of} has ${memory} MiB for a job of ${cpu} vCPUs and ${gpus}.`,
    `Write ${fits} or less: an instance keeps some memory for itself.`,
  );
};

/**
 * Returns errors for a job with GPUs that no instance could ever run: with `arm64`, since AWS Batch has a machine image with
 * NVIDIA's driver for x86 processors alone (https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration.html),
 * in a region without such instances, and with more GPUs, vCPUs or memory than one has. `at` is the path of the job's
 * properties; without `region` it is one that has the usual families.
 */
export const checkGpu = (
  { arm64, resources, jobQueueArn }: Pick<JobProperties, 'arm64' | 'resources' | 'jobQueueArn'>,
  at: Path,
  region: string | undefined,
): Diagnostic[] => {
  if (!resources.gpu) return [];
  const onArm64 = arm64
    ? [
        errorAtKey(
          'config/gpu-arm64',
          [...at, 'arm64'],
          'A job with GPUs cannot run on Graviton: AWS Batch has a machine image with the driver of NVIDIA for x86 processors alone.',
          'Take arm64 out, or gpu.',
        ),
      ]
    : [];
  // The instances of a queue that is there already are not known.
  if (jobQueueArn !== undefined) return onArm64;
  const families = region === undefined ? usualGpuFamilies : gpuFamilies(region);
  if (families.length === 0)
    return [
      ...onArm64,
      errorAt(
        'config/gpu-region',
        [...at, 'resources', 'gpu'],
        `No instance with GPUs is known in ${region} that AWS Batch could run the job on.`,
        'Deploy the stage to another region, or take gpu out of the job.',
      ),
    ];
  const size = checkSize(resources, at, families);
  return size === undefined ? onArm64 : [...onArm64, size];
};
