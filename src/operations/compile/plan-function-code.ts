import type { Expression } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt, errorAtKey, isError, type Outcome } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { StackGraph } from '../../graph/graph.ts';
import { planArtifact, planBuiltCode } from '../../packaging/code/code-plan.ts';
import { artifactFaults, artifactOf, type CustomArtifact } from '../../packaging/code/custom-artifact.ts';
import type { CodeArtifact, CodeSource, PlannedCode } from '../../packaging/code/function-code.ts';
import { builtCodeOf, type LambdaBuildpack } from '../../packaging/code/lambda-buildpack.ts';
import { placedUnder } from '../../packaging/packaging.ts';
import { rememberedFiles } from '../../packaging/remembered-files.ts';
import type { World } from '../../ports/world.ts';
import { artifactBucketOfStack } from '../../stage/artifact-bucket.ts';
import type { CodeNeed } from '../../stage/needs.ts';
import { type ContextReading, digestOf } from './plan-stack-images.ts';

/** The code of a stack's functions, under keys that are known before any build. */
export interface StackCode {
  readonly planned: readonly PlannedCode[];
  /** The files of each function's code or build context, by function: each path with the digits of its content and its kind. */
  readonly contents: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Returns bucket or key of a function's code in the template. */
  nameOf(name: string, part: 'S3Bucket' | 'S3Key'): Expression | undefined;
}

/** Settings of how the code of functions is planned. */
export interface CodeReading extends ContextReading {
  /** The input `artifact-bucket`: the name of a bucket, or `none`; undefined for the project's own. */
  readonly bucket: string | undefined;
}

/** Code with the files that it is made of. */
interface Planned {
  readonly code: PlannedCode;
  readonly contents: ReadonlyMap<string, string>;
}

const sourceOf = (
  { packaging: { type, properties }, runtime, platform }: CodeNeed,
  { workspace }: World,
): Outcome<CodeSource> =>
  type === 'custom-artifact'
    ? artifactOf(properties as unknown as CustomArtifact, runtime)
    : builtCodeOf(properties as unknown as LambdaBuildpack, runtime, rememberedFiles(workspace), platform);

/** Plans a folder or zip file; its diagnostics have paths that begin at the packaging. */
const planUserCode = async (
  source: CodeArtifact,
  need: CodeNeed,
  { workspace }: World,
  { stage }: Pick<StackGraph, 'stage'>,
  { contents }: CodeReading,
): Promise<Outcome<Planned>> => {
  try {
    const artifact = await workspace.artifact(source.path, contents);
    const diagnostics = artifactFaults(source, artifact);
    if (diagnostics.some(isError)) return { diagnostics };
    const code = planArtifact(stage, need.function, source, artifact);
    return { value: { code, contents: artifact.contents }, diagnostics };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { diagnostics: [errorAt(problem.code, ['properties', 'packagePath'], problem.message, problem.hint)] };
  }
};

/** Plans the code of one function; its diagnostics have paths that begin at the packaging. */
const planOne = async (
  need: CodeNeed,
  world: World,
  graph: Pick<StackGraph, 'stage'>,
  reading: CodeReading,
): Promise<Outcome<Planned>> => {
  const { value: source, diagnostics } = sourceOf(need, world);
  if (source === undefined) return { diagnostics };
  if (source.kind === 'artifact') {
    const planned = await planUserCode(source, need, world, graph, reading);
    return { ...planned, diagnostics: [...diagnostics, ...planned.diagnostics] };
  }
  const context = await digestOf(source.build, { path: [] }, world, reading);
  if ('code' in context) return { diagnostics: [...diagnostics, context] };
  return {
    value: { code: planBuiltCode(graph.stage, need.function, source, context), contents: context.contents },
    diagnostics,
  };
};

/** Returns an error for each function whose code would need a bucket, if the request forbids one. */
const withoutBucket = (needs: readonly CodeNeed[]): Diagnostic[] =>
  needs.map(({ function: name, path }) =>
    errorAtKey(
      'packaging/needs-bucket',
      path,
      `The code of function "${name}" goes through the artifact bucket, which artifact-bucket: none forbids.`,
      'Leave artifact-bucket out, or name a bucket.',
    ),
  );

/** Plans the code of every function under a key that is known before any build, or returns every diagnostic about it. */
export const planFunctionCode = async (
  world: World,
  graph: Pick<StackGraph, 'stage' | 'codes'>,
  reading: CodeReading,
): Promise<Outcome<StackCode>> => {
  const { codes, stage } = graph;
  const diagnostics = reading.bucket === 'none' ? withoutBucket(codes) : [];
  const found: Planned[] = [];
  for (const need of codes) {
    const outcome = await planOne(need, world, graph, reading);
    diagnostics.push(...placedUnder(need.path, outcome.diagnostics));
    if (outcome.value) found.push(outcome.value);
  }
  if (found.length < codes.length) return { diagnostics };
  const bucket = reading.bucket || artifactBucketOfStack(stage.project);
  const keys = new Map(found.map(({ code }) => [code.function, code.key]));
  return {
    diagnostics,
    value: {
      planned: found.map(({ code }) => code),
      contents: new Map(found.map(({ code, contents }) => [code.function, contents])),
      nameOf: (name, part) => (part === 'S3Bucket' ? bucket : keys.get(name)),
    },
  };
};
