import { missingPatterns } from './docker-ignore.ts';
import { modeline } from './starter.ts';

/** Facts about the files that `init` wrote and kept. */
export interface FirstNotesRequest {
  /** The path of the config. */
  readonly config: string;
  /**
   * The number of jobs of a new config, and of those that an event starts, its Dockerfiles for GPUs, and whether one takes the `.git`
   * folder; undefined if the config was there before.
   */
  readonly made:
    | {
        readonly jobs: number;
        readonly startedJobs: number;
        readonly gpuDockerfiles: readonly string[];
        readonly takesGit: boolean;
      }
    | undefined;
  /** The text of the config that was there before. */
  readonly kept: string | undefined;
  /** The URL or path of the schema; undefined if it is not known. */
  readonly schema: string | undefined;
  /** The text of the `.dockerignore` of the images. */
  readonly ignored: string | undefined;
  /** The path of the workflow, and the folder that it has to deploy. */
  readonly workflow: string;
  readonly folder: string;
  /** Returns whether a path was written by this run. */
  isNew(path: string): boolean;
}

/** Returns sentences about what a user would not expect of the files, or has to add to those that were there. */
export const firstNotes = (request: FirstNotesRequest): string[] => {
  const { config, made, kept, schema, ignored, workflow, folder, isNew } = request;
  const missing = ignored === undefined ? [] : missingPatterns(ignored, made?.takesGit);
  return [
    ...(made ? [startNote(config, made)] : []),
    ...(made?.gpuDockerfiles ?? []).map(
      (path) => `${path} builds on an image for GPUs. This version compiles no \`gpu\`: its job runs without one.`,
    ),
    ...(kept !== undefined && schema !== undefined && !kept.includes('yaml-language-server:')
      ? [`For completion in an editor, begin ${config} with this line: ${modeline(schema)}`]
      : []),
    ...(missing.length > 0
      ? [`Add to .dockerignore, since each change of these would build the image again: ${missing.join(', ')}`]
      : []),
    ...(isNew(workflow) || folder === '.'
      ? []
      : [`${workflow} deploys this folder only if a step of it has \`working-directory: ${folder}\`.`]),
  ];
};

/** Returns the sentence about what starts the jobs of a new config. */
const startNote = (config: string, { jobs, startedJobs }: { jobs: number; startedJobs: number }): string => {
  if (jobs === 0)
    return `No batch job is left in ${config}: the reason stands above each that became a comment. A deploy would start nothing.`;
  if (startedJobs === 0)
    return `Nothing runs by itself after the first deploy, until you write a schedule or another event into ${config}.`;
  return `The events in ${config} start ${startedJobs === 1 ? 'a job' : `${startedJobs} jobs`} from the first deploy on; a stack of Stacktape goes on with its own.`;
};
