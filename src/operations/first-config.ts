import { projectName } from '../config/project.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import { linesTakingGit } from '../packaging/dockerfile-git.ts';
import type { FirstDockerfile } from '../packaging/language.ts';
import type { World } from '../ports/world.ts';
import { commentOutUnsupported } from '../starter/comment-out.ts';
import { findOrigin, manifestText, type Origin } from '../starter/origin.ts';
import { starterConfig } from '../starter/starter.ts';
import { compile } from './compile/compile.ts';
import type { CompileRequest } from './compile/compile-request.ts';

/** A request for a first config. */
export interface FirstConfigRequest extends CompileRequest {
  /** The project's name if neither an input nor the repository names it. */
  readonly fallback: string;
  /** The folder of the config in the checkout, with `/`; `.` for its top. */
  readonly folder: string;
}

/** A first config, and what belongs to it. */
export interface FirstConfig {
  readonly text: string;
  /** The Dockerfile that the config names and that has to be written. */
  readonly dockerfile?: FirstDockerfile;
  /** True if an image is built from the folder of the config as a whole. */
  readonly buildsHere: boolean;
  /** True if a Dockerfile takes the `.git` folder. */
  readonly takesGit: boolean;
  /** Dockerfiles whose base image is made for GPUs, which no job of this version has. */
  readonly gpuDockerfiles: readonly string[];
  /** The number of jobs, and of those among them that an event starts. */
  readonly jobs: number;
  readonly startedJobs: number;
}

const stacktapeNames = ['stacktape.yml', 'stacktape.yaml'] as const;

/**
 * Returns a first config for a folder: the parts of its stacktape.yml that compile, else one for its Dockerfiles or entry
 * file, else an example. Logs what was found.
 */
export const firstConfig = async (world: World, request: FirstConfigRequest): Promise<FirstConfig> => {
  const { workspace, console } = world;
  const project = nameOf(request, manifestText(workspace.text('package.json'), 'name'));
  for (const name of stacktapeNames) {
    const text = workspace.text(name);
    if (text === undefined) continue;
    const kept = await commentOutUnsupported(text, project, (draft) => judgeDraft(world, request, draft));
    if (kept) {
      console.info(
        `Found ${name}: ${kept.leftOut} of its parts are not compiled by this version, and became comments.`,
      );
      return takenOver(world, request, kept.text);
    }
    console.info(`Found ${name}, of which this version compiles nothing: its jobs are not taken over.`);
  }
  const origin = findOrigin({ files: await workspace.list(), text: workspace.text });
  console.info(sentenceOf(origin));
  const text = starterConfig(origin, project);
  const jobs = { text, jobs: 1, startedJobs: 0, gpuDockerfiles: [], takesGit: false };
  switch (origin.kind) {
    case 'dockerfiles':
      // A Dockerfile with an ignore file of its own does not read .dockerignore.
      return {
        ...jobs,
        jobs: origin.found.length,
        gpuDockerfiles: origin.found.map(({ path }) => path).filter((path) => usesGpu(workspace.text(path) ?? '')),
        takesGit: origin.found.some(
          ({ path, context }) => context === '.' && linesTakingGit(workspace.text(path) ?? '').length > 0,
        ),
        buildsHere: origin.found.some(
          ({ path, context }) => context === '.' && workspace.look(`${path}.dockerignore`) === 'absent',
        ),
      };
    case 'no-dockerfile':
      return { ...jobs, buildsHere: true, dockerfile: origin.dockerfile };
    default:
      return { ...jobs, buildsHere: false };
  }
};

/** True for a Dockerfile with a base image for GPUs, by NVIDIA or with CUDA or ROCm in its name or tag. */
const usesGpu = (dockerfile: string): boolean => /^FROM[ \t][^\n]{0,500}(?:nvidia|cuda|rocm|-gpu)/im.test(dockerfile);

/**
 * Returns the first valid name: of the input or the repository, of package.json, of the folder. In another folder than
 * the top the name of the repository is followed by the folder's: a repository has a project for each config.
 */
const nameOf = (request: FirstConfigRequest, manifest: string | undefined): string => {
  const names = [
    projectName(request.project, undefined, request),
    projectName(undefined, undefined, { repository: manifest }),
    projectName(undefined, undefined, { repository: request.fallback }),
  ];
  return names.find(({ value }) => value !== undefined)?.value ?? 'batch-jobs';
};

const sentenceOf = (origin: Origin): string => {
  switch (origin.kind) {
    case 'dockerfiles':
      return `Found ${origin.found.map(({ path }) => path).join(', ')}.`;
    case 'entry-file':
      return `Found the entry file ${origin.path}.`;
    case 'no-dockerfile':
      return `Found ${origin.path} (${origin.language}), which no buildpack starts: a Dockerfile is written for it.`;
    case 'nothing':
      return 'Found no Dockerfile and no entry file (such as src/index.ts, main.js, or `main` of package.json): the config is an example. For another file write `type: stacktape-image-buildpack` with its entryfilePath.';
  }
};

/** Returns a config that was taken over, with facts about its jobs. */
const takenOver = async (world: World, request: CompileRequest, text: string): Promise<FirstConfig> => {
  const { images, config } = await compile(withDraft(world, text), request);
  const jobs = Object.values(config.resources).flatMap((one) => (one.type === 'batch-job' ? [one] : []));
  return {
    text,
    jobs: jobs.length,
    gpuDockerfiles: [],
    startedJobs: jobs.filter(({ properties }) => (properties.events ?? []).length > 0).length,
    takesGit: images.some(({ git }) => git !== undefined),
    buildsHere: images.some(({ folder, dockerfile }) => folder === '.' && 'path' in dockerfile),
  };
};

/** Returns a world in which the config is a draft. */
const withDraft = (world: World, draft: string): World => ({
  ...world,
  source: { ...world.source, read: async () => new TextEncoder().encode(draft) },
});

/** Returns the diagnostics of `compile` for a draft. */
const judgeDraft = async (world: World, request: CompileRequest, draft: string): Promise<readonly Diagnostic[]> => {
  try {
    return (await compile(withDraft(world, draft), request)).diagnostics;
  } catch (problem) {
    if (problem instanceof DiagnosticsError) return problem.diagnostics;
    throw problem;
  }
};
