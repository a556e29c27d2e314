import { type AttributeTable, loadAttributeTable } from '../../cloudformation/attributes.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { loadPropertyTable, type PropertyTable } from '../../cloudformation/properties.ts';
import { symbolsIn } from '../../cloudformation/render.ts';
import type { Config } from '../../config/schema.ts';
import { type Diagnostic, isError, type Outcome, type Path } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { Answers, Question } from '../../directives/directive.ts';
import { type Origin, originIn } from '../../evaluation/effective-origin.ts';
import type { StackGraph } from '../../graph/graph.ts';
import { link } from '../../graph/link.ts';
import { lint } from '../../lint/findings.ts';
import type { World } from '../../ports/world.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import { type DeployedParts, noDeployedParts } from '../../shared/deployed-parts.ts';
import type { LocatedDocument } from '../../source/document.ts';
import { eventOf } from '../../stack/owners.ts';
import { settingsOfConfig } from '../../stack/stack-settings.ts';
import { registryOf } from '../../stage/image-registry.ts';
import { lenderOf } from '../../stage/lender.ts';
import { type Stage, stageOf } from '../../stage/stage.ts';
import { checkLimits } from '../../template/limits.ts';
import { synthesize } from '../../template/synthesize.ts';
import { idInGraph } from '../../template/versions.ts';
import { loginSeverity, unmountedSecrets } from './build-secret-complaints.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import type { CompileRequest } from './compile-request.ts';
import type { Compiled } from './compiled.ts';
import { eventPaths } from './event-paths.ts';
import { checkEventAnswers } from './event-questions.ts';
import { planFunctionCode, type StackCode } from './plan-function-code.ts';
import { planStackImages, type StackImages } from './plan-stack-images.ts';
import { policyErrors } from './policy-errors.ts';
import type { ReadConfig } from './read-config.ts';
import { configQuestions } from './resource-questions.ts';
import { uploadErrors } from './upload-errors.ts';

/** A config as a template, with everything that reports and files are made of. */
export interface CompiledConfig extends Compiled, CommandResult {
  readonly graph: StackGraph;
  readonly config: Config;
  /** The config with its directives resolved and before defaults were filled in. */
  readonly resolved: unknown;
  readonly located: LocatedDocument;
  /** The config that was written by hand, and the stage and region of the run. */
  readonly origin: Origin;
  /** Open questions of its directives, of events about their sources, and of resources. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly stackImages: Outcome<StackImages>;
  readonly stackCode: Outcome<StackCode>;
  /** Warnings, and errors about what CloudFormation refuses for its size. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The parts of a compiled config that the review of a change shows. */
export interface ReviewedConfig
  extends Pick<
    CompiledConfig,
    'config' | 'diagnostics' | 'images' | 'locate' | 'located' | 'origin' | 'params' | 'stage'
  > {
  readonly graph: Pick<StackGraph, 'resources'>;
}

/** Loads the table of attributes, which is large, only for a config that names an attribute or a type of CloudFormation. */
const tableFor = async (resolved: unknown): Promise<AttributeTable> => {
  const named = symbolsIn(resolved).some(({ symbol }) => symbol.kind === 'cf-resource-param');
  return named || /"(?:Fn::GetAtt|Fn::Sub|cloudformationResources)":/.test(JSON.stringify(resolved))
    ? loadAttributeTable()
    : { services: {} };
};

/** Loads the table of properties only for a config that names some in CloudFormation's language. */
const propertiesFor = async ({ resources, cloudformationResources }: Config): Promise<PropertyTable | undefined> =>
  cloudformationResources !== undefined || Object.values(resources).some(({ overrides }) => overrides !== undefined)
    ? loadPropertyTable()
    : undefined;

/** Returns the path of a file of this name in the folder of another one, with `/`. */
const siblingOf = (path: string, name: string): string => path.replace(/[^/]*$/, () => name);

/** Returns the name of the config that was written by hand: the one in use, or the one that it was made of. */
const writtenConfig = ({ source }: World, { text }: LocatedDocument): string => originIn(text)?.config ?? source.name;

/** The images of a stack and the code of its functions, under names that are known before any build. */
export interface PlannedParts {
  readonly images: Outcome<StackImages>;
  readonly code: Outcome<StackCode>;
}

/**
 * Returns the plan of a graph's images and code. Neither the config in use nor the one that it was made of counts as
 * content of an image.
 */
const planParts = async (
  world: World,
  graph: StackGraph,
  located: LocatedDocument,
  { contents = 'read', artifactBucket: bucket, platform, buildSecrets }: CompileRequest,
): Promise<PlannedParts> => {
  const configs = [writtenConfig(world, located), world.source.name];
  const judged = <T>(outcome: Outcome<T>, more: readonly Diagnostic[] = []): Outcome<T> => ({
    ...outcome,
    diagnostics: [...loginSeverity(outcome.diagnostics, buildSecrets), ...more],
  });
  const images = await planStackImages(world, graph, { configs, contents, ...(platform ? { platform } : {}) });
  return {
    images: judged(images, images.value && unmountedSecrets(images.value.planned, world.workspace, buildSecrets)),
    code: judged(await planFunctionCode(world, graph, { configs, contents, bucket })),
  };
};

/** Returns the values of both plans; throws `DiagnosticsError` with the errors of both. */
const takeBoth = (
  { images, code }: PlannedParts,
  take: <T>(outcome: Outcome<T>) => T,
): readonly [StackImages, StackCode] => {
  const diagnostics = [...images.diagnostics, ...code.diagnostics];
  return take({
    diagnostics,
    ...(images.value && code.value ? { value: [images.value, code.value] as const } : {}),
  });
};

/**
 * Returns a config as a template whose images have names known before any build. Throws `DiagnosticsError` with every error,
 * except those about CloudFormation's limits, which are among the diagnostics it returns. `planned` are plans to
 * reuse, `deployed` the parts of the deployed stack that stay.
 */
export const assemble = async (
  world: World,
  read: ReadConfig,
  request: CompileRequest,
  planned?: PlannedParts,
  deployed: DeployedParts = noDeployedParts,
): Promise<CompiledConfig> => {
  const { config, resolved, located, project, questions, answers, diagnostics } = read;
  const { take, kept } = collectDiagnostics(located, diagnostics);
  const reuse = config.stackConfig?.compute?.reuse?.stage;
  const lender = lenderOf(request.stage, { reuse, baseStage: request.baseStage });
  const registry = request.imageRegistry === undefined ? undefined : registryOf(request.imageRegistry);
  const stage: Stage = {
    ...stageOf(project, request.stage),
    ...(lender === undefined ? {} : { lender }),
    ...(registry === undefined ? {} : { registry }),
  };
  const linked = link(config, {
    stage,
    region: request.region,
    assumesRegion: request.assumesRegion,
    deployed,
    table: await tableFor(resolved),
    properties: await propertiesFor(config),
    answers,
  });
  kept.push(...(await lint(config, world.now(), linked.value?.resources, answers)));
  const graph = take(linked);
  kept.push(...checkEventAnswers(config, stage, answers));
  const parts = planned ?? (await planParts(world, graph, located, request));
  const [images, code] = takeBoth(parts, take);
  kept.push(...(await uploadErrors(world, graph)));
  kept.push(
    ...(await policyErrors(world, {
      ...{ config, resources: graph.resources, stage: stage.stage, region: request.region },
      ...(request.assumesRegion ? { assumesRegion: true } : {}),
    })),
  );
  // `config/not-yet` is reported with all other errors, and before it could become half a template.
  if (kept.some(isError)) throw new DiagnosticsError(kept, located);
  const origin = { config: writtenConfig(world, located), stage: stage.stage, region: request.region };
  const textOf = (named: ReadonlyMap<string, Expression>) =>
    synthesize(
      graph,
      (symbol) => (symbol.kind === 'image' ? named.get(symbol.job) : code.nameOf(symbol.function, symbol.part)),
      siblingOf(world.source.path, origin.config),
      deployed,
    );
  const template = textOf(images.byTag);
  let paths: ReadonlyMap<string, Path> | undefined;
  const pathOfEvent = (resource: { readonly Metadata?: unknown }): Path | undefined => {
    const event = eventOf(resource);
    if (event === undefined) return undefined;
    paths ??= eventPaths(config, stage);
    return paths.get(event);
  };
  kept.push(...checkLimits(graph, template));
  return {
    stage,
    graph,
    config,
    ...template,
    params: graph.params,
    images: images.planned,
    codes: code.planned,
    uploads: graph.uploads,
    settings: settingsOfConfig(config.deploymentConfig, stage),
    ...(graph.borrowed ? { borrowed: graph.borrowed } : {}),
    locate: (id) => {
      const resource = graph.resources.get(idInGraph(id, graph));
      const from = (resource && pathOfEvent(resource.body)) ?? resource?.from;
      return from?.length ? { file: located.file, ...located.locate({ path: from, at: 'key' }) } : undefined;
    },
    withDeployed: (kept) => assemble(world, read, request, parts, kept),
    withImages: (published) => textOf(images.byDigest(published)),
    resolved,
    located,
    origin,
    questions: [...questions, ...configQuestions(config, stage, answers)],
    answers,
    stackImages: parts.images,
    stackCode: parts.code,
    diagnostics: kept,
  };
};
