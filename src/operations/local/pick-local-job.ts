import { Refused } from '../../diagnostics/refused.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { JobProperties } from '../../job/job-shape.ts';
import { isRestored, maySpill } from '../../job/payload-overflow.ts';
import { mostRestoredBytes } from '../../packaging/restored-event.ts';
import { type LocalJob, localJob } from '../../runs/local-job.ts';
import { escapedSize, mostInline } from '../../runs/run-input.ts';
import type { CompiledConfig } from '../compile/assemble.ts';

/** The parts of a compiled config that jobs are read from. */
type JobConfig = Pick<CompiledConfig, 'config' | 'graph'>;

/** Returns the properties of the jobs of a config, by name. */
const jobsOf = ({ config }: JobConfig): ReadonlyMap<string, JobProperties> =>
  new Map(
    Object.entries(config.resources).flatMap(([name, resource]) =>
      resource.type === 'batch-job' ? [[name, resource.properties as JobProperties] as const] : [],
    ),
  );

/** Returns the name of the job to run: the named one, or the only one. Throws `run/unknown-job`. */
const nameOf = (named: string | undefined, names: readonly string[]): string => {
  const found = named === undefined && names.length === 1 ? names[0] : names.find((name) => name === named);
  if (found !== undefined) return found;
  const near = named === undefined ? undefined : nearest(named, names);
  throw new Refused({
    code: 'run/unknown-job',
    message:
      named === undefined
        ? `The config has ${names.length === 0 ? 'no job' : `${names.length} jobs, and none is named`}.`
        : `The config has no job ${literal(named)}.`,
    hint:
      names.length === 0
        ? 'Write a resource of type batch-job first.'
        : `${near === undefined ? '' : `Did you mean \`${near}\`? `}Name one with job: ${names.join(', ')}.`,
  });
};

/**
 * Throws `run/event-too-large` for an event that would reach the program in AWS through S3, unless the entry of the image
 * gives it to the program in its variable all the same.
 */
const assertEventFits = (name: string, properties: JobProperties, event: string): void => {
  const size = escapedSize(event);
  const bytes = Buffer.byteLength(event);
  if (size <= mostInline) return;
  const isPutBack = maySpill(properties) && isRestored(properties);
  if (isPutBack && bytes <= mostRestoredBytes) return;
  throw new Refused({
    code: 'run/event-too-large',
    message: isPutBack
      ? `The event has ${bytes.toLocaleString('en')} bytes. In AWS ${name} reads it from S3, and here there is none: ${mostRestoredBytes.toLocaleString('en')} bytes fit into its variable.`
      : `The event takes ${size.toLocaleString('en')} characters. In AWS more than ${mostInline.toLocaleString('en')} go through S3, from where ${name} reads them itself, and here there is none.`,
    hint: 'Start it with a smaller event, or in a deployed stage: run without local.',
  });
};

/** Throws `door/bad-value` for an index that is that of no child of the job. */
const assertIndex = ({ name, arraySize }: LocalJob, index: number | undefined): void => {
  if (index === undefined || (arraySize !== undefined && index < arraySize)) return;
  throw new Refused({
    code: 'door/bad-value',
    message: `${name} has no child with the index ${index}: ${arraySize === undefined ? 'it has no array' : `its array has ${arraySize}`}.`,
    hint: arraySize === undefined ? 'Run it without index.' : `Give an index from 0 to ${arraySize - 1}.`,
  });
};

/**
 * Returns the job to run, as its container is started here; `index` is that of a child of its array. Throws `run/unknown-job`,
 * `run/not-local`, `run/event-too-large`, and `door/bad-value` for an index that it does not have.
 */
export const pickLocalJob = (
  compiled: JobConfig,
  named: string | undefined,
  event: string,
  index?: number,
): LocalJob => {
  const jobs = jobsOf(compiled);
  const name = nameOf(named, [...jobs.keys()].sort());
  const properties = jobs.get(name) as JobProperties;
  assertEventFits(name, properties, event);
  const job = localJob(name, properties, compiled.graph);
  assertIndex(job, index);
  if (!job.unknown.includes('Command')) return job;
  throw new Refused({
    code: 'run/not-local',
    message: `The command of ${name} has a part that only AWS knows, so that it cannot run here.`,
    hint: 'Give the program that value by a variable, or run it in a deployed stage: run without local.',
  });
};
