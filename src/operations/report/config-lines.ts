import type { Path } from '../../diagnostics/diagnostic.ts';
import { placeDiagnostics } from '../../diagnostics/render.ts';
import type { World } from '../../ports/world.ts';
import type { FindOrigin } from '../../review/changes.ts';
import type { ReviewedFile } from '../../review/review.ts';
import type { ReviewedWarning } from '../../review/warning.ts';
import { idInGraph } from '../../template/versions.ts';
import type { CompiledConfig, ReviewedConfig } from '../compile/assemble.ts';
import type { CommentRequest } from './post-comment.ts';

/** The lines and the page of a config, for a review. */
export interface ConfigLines {
  /** Returns the config path that asked for a resource, and its line. */
  readonly origin: FindOrigin;
  /** Returns the line of a part of the config. */
  lineOf(path: Path): number;
  /** Warnings and notes about the config, in the order of its lines. */
  readonly warnings: readonly ReviewedWarning[];
  /** The page of the config at the commit; undefined outside of GitHub, and for a config that was generated. */
  readonly file?: ReviewedFile;
}

/** Returns the page of the config file at the commit of the run, by its path from the top of the checkout. */
const pageOf = (
  { source }: Pick<World, 'source'>,
  { origin }: Pick<CompiledConfig, 'origin'>,
  { files }: Pick<CommentRequest, 'files'>,
): { file?: ReviewedFile } => {
  if (files === undefined || origin.config !== source.name) return {};
  return { file: { url: `${files}/${source.path.split('/').map(encodeURIComponent).join('/')}` } };
};

/** Returns the warnings and notes among the diagnostics of a config, in the order of its lines. */
const warningsOf = ({ diagnostics, located }: Pick<CompiledConfig, 'diagnostics' | 'located'>): ReviewedWarning[] =>
  placeDiagnostics(diagnostics, located)
    .flatMap(({ diagnostic: { code, severity, sentence, hint }, position: { line } }) =>
      severity === 'error' ? [] : [{ code, severity, sentence, ...(hint === undefined ? {} : { hint }), line }],
    )
    .sort((one, other) => one.line - other.line);

/** Returns the lines of a compiled config, and its page on GitHub where it is known. */
export const configLines = (
  world: Pick<World, 'source'>,
  compiled: Pick<ReviewedConfig, 'diagnostics' | 'graph' | 'locate' | 'located' | 'origin'>,
  comment: Pick<CommentRequest, 'files'>,
): ConfigLines => {
  const { graph, locate, located } = compiled;
  return {
    origin: (logicalId) => {
      const [path, place] = [graph.resources.get(idInGraph(logicalId, graph))?.from, locate(logicalId)];
      return path && place ? { path, line: place.line } : undefined;
    },
    warnings: warningsOf(compiled),
    lineOf: (path) => located.locate({ path, at: 'key' }).line,
    ...pageOf(world, compiled, comment),
  };
};
