import { projectName } from '../config/project.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import type { World } from '../ports/world.ts';
import { commentOutUnsupported } from '../starter/comment-out.ts';
import { findOrigin } from '../starter/origin.ts';
import { starterConfig } from '../starter/starter.ts';
import { compile } from './compile/compile.ts';
import type { CompileRequest } from './compile/compile-request.ts';

/** A request for a first config. */
export interface FirstConfigRequest extends CompileRequest {
  /** The project's name if neither an input nor the repository names it. */
  readonly fallback: string;
  /** The URL or path of the config's JSON schema, where it is known. */
  readonly schema?: string | undefined;
}

const stacktapeNames = ['stacktape.yml', 'stacktape.yaml'] as const;

/**
 * Returns a first config for a folder: the parts of its stacktape.yml that compile, else one for its Dockerfiles or entry
 * file, else an example. Logs what was found.
 */
export const firstConfig = async (world: World, request: FirstConfigRequest): Promise<string> => {
  const { workspace, console } = world;
  const names = [
    projectName(request.project, undefined, request.repository),
    projectName(undefined, undefined, request.fallback),
  ];
  const project = names.find(({ value }) => value !== undefined)?.value ?? 'batch-jobs';
  for (const name of stacktapeNames) {
    const text = workspace.text(name);
    if (text === undefined) continue;
    const kept = await commentOutUnsupported(text, project, (draft) => judgeDraft(world, request, draft));
    if (kept) {
      console.info(
        `Found ${name}: ${kept.leftOut} of its parts are not compiled by this version, and became comments.`,
      );
      return kept.text;
    }
    console.info(`Found ${name}, of which this version compiles nothing: its jobs are not taken over.`);
  }
  const origin = findOrigin({ files: await workspace.list(), text: workspace.text });
  if (origin.kind === 'dockerfiles') console.info(`Found ${origin.paths.join(', ')}.`);
  else if (origin.kind === 'entry-file') console.info(`Found the entry file ${origin.path}.`);
  else console.info('Found no Dockerfile and no entry file: the config is an example.');
  return starterConfig(origin, project, request.schema);
};

/** Returns the diagnostics of `compile` for a draft. */
const judgeDraft = async (world: World, request: CompileRequest, draft: string): Promise<readonly Diagnostic[]> => {
  const source = { ...world.source, read: async () => new TextEncoder().encode(draft) };
  try {
    return (await compile({ ...world, source }, request)).diagnostics;
  } catch (problem) {
    if (problem instanceof DiagnosticsError) return problem.diagnostics;
    throw problem;
  }
};
