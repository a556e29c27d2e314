import { type AttributeTable, attributeTable } from '../../cloudformation/attributes.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { symbolsIn } from '../../cloudformation/render.ts';
import type { Config } from '../../config/schema.ts';
import { Complained } from '../../diagnostics/complained.ts';
import { type Diagnostic, isError, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { Answers, Question } from '../../directives/directive.ts';
import { effectiveConfig } from '../../evaluation/effective-config.ts';
import { effectiveFile, type Origin, originIn, originLine } from '../../evaluation/effective-origin.ts';
import type { StackGraph } from '../../graph/graph.ts';
import { link } from '../../graph/link.ts';
import { lint } from '../../lint/findings.ts';
import { imagePlanFile } from '../../packaging/image-plan.ts';
import type { World } from '../../ports/world.ts';
import type { Ended } from '../../report/diagnostics-file.ts';
import type { LocatedDocument } from '../../source/document.ts';
import { writeYaml } from '../../source/write.ts';
import { stageOf } from '../../stage/stage.ts';
import { checkLimits } from '../../template/limits.ts';
import { stateMachineFiles } from '../../template/state-machines.ts';
import { asciiJson, synthesize } from '../../template/synthesize.ts';
import type { Compiled } from './compiled.ts';
import { lookUp } from './look-up.ts';
import { plannedImages, type StackImages } from './plan-stack-images.ts';
import {
  type CompileRequest,
  factsOf,
  holdComplaints,
  judgeConfig,
  type ReadConfig,
  readConfig,
  taker,
  tellsAs,
} from './read-config.ts';

/** A config as a template, with what reports and files are made of. */
export interface CompiledConfig extends Compiled, Ended {
  readonly graph: StackGraph;
  readonly config: Config;
  /** The config with its directives answered. */
  readonly resolved: unknown;
  readonly located: LocatedDocument;
  /** The config that was written by hand, and the run. */
  readonly origin: Origin;
  /** What only the world knows, and was not answered. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly stackImages: Outcome<StackImages>;
  /** Warnings, and complaints about what CloudFormation cannot hold. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The type of each resource of a template, by logical id; none for a config that does not link. */
const typesIn = (graph: StackGraph | undefined): ReadonlyMap<string, string> =>
  new Map([...(graph?.resources ?? [])].map(([id, { body }]) => [id, body.Type]));

/** The table of attributes is large, and few configs ask for one. */
const tableFor = async (resolved: unknown): Promise<AttributeTable> => {
  const asked = [...symbolsIn(resolved)].some(({ symbol }) => symbol.kind === 'cf-resource-param');
  return asked ? attributeTable() : { services: {} };
};

/** Returns the path of a file of this name in the folder of another one, with `/`. */
const siblingOf = (path: string, name: string): string => path.replace(/[^/]*$/, () => name);

/** Returns the name of the config that was written by hand: the one in use, or the one that it was made of. */
const writtenConfig = ({ source }: World, { text }: LocatedDocument): string => originIn(text)?.config ?? source.name;

/** Returns the images of a graph. Neither the config in use nor the one that it was made of counts as their content. */
const imagesIn = (world: World, graph: StackGraph, located: LocatedDocument) =>
  plannedImages(world, graph, [writtenConfig(world, located), world.source.name]);

/**
 * The config as a template, its images under names known before any build; or every complaint, thrown. The world
 * outside this machine is not asked: what only it knows stays open, see `answered`.
 */
export const compile = async (world: World, request: CompileRequest): Promise<CompiledConfig> =>
  holdComplaints(await compileAnySize(world, request));

/** The same, also when CloudFormation could not hold it: then its diagnostics hold the complaints. */
const compileAnySize = async (world: World, request: CompileRequest): Promise<CompiledConfig> => {
  const assembled = (read: ReadConfig) =>
    assemble(world, read, request, (graph) => imagesIn(world, graph, read.located));
  return assembled(await readConfig(world, request, assembled));
};

/** The same with what only AWS knows, asked for now. A secret's ARN changes no image: those stay as planned. */
export const answered = async (
  world: World,
  request: CompileRequest,
  judged: CompiledConfig,
): Promise<CompiledConfig> => {
  const { located, questions, stackImages } = judged;
  if (questions.length === 0) return judged;
  const answers = await lookUp(world, located.value, factsOf(request), judged.answers, 'far');
  const imagesOf: ImagesOf = questions.every(({ kind }) => kind === 'secret')
    ? async () => stackImages
    : (graph) => imagesIn(world, graph, located);
  return holdComplaints(await assemble(world, judgeConfig(located, request, answers), request, imagesOf));
};

type ImagesOf = (graph: StackGraph) => Promise<Outcome<StackImages>>;

const assemble = async (
  world: World,
  { config, resolved, located, project, questions, answers, diagnostics }: ReadConfig,
  request: CompileRequest,
  imagesOf: ImagesOf,
): Promise<CompiledConfig> => {
  const { take, kept } = taker(located, diagnostics, tellsAs(request));
  const stage = stageOf(project, request.stage);
  const linked = link(config, { stage, region: request.region, table: await tableFor(resolved) });
  kept.push(...(await lint(config, typesIn(linked.value))));
  const graph = take(linked);
  const stackImages = await imagesOf(graph);
  const images = take(stackImages);
  // What is not compiled yet: told with all the rest, and before it could become half a template.
  if (kept.some(isError)) throw new Complained(kept, located);
  const origin = { config: writtenConfig(world, located), stage: stage.stage, region: request.region };
  const textOf = (named: ReadonlyMap<string, Expression>) =>
    synthesize(graph, named, siblingOf(world.source.path, origin.config));
  const template = textOf(images.byTag);
  kept.push(...checkLimits(graph, template));
  return {
    stage,
    graph,
    config,
    ...template,
    params: graph.params,
    images: images.planned,
    locate: (id) => {
      const from = graph.resources.get(id)?.from;
      return from?.length ? { file: located.file, ...located.locate({ path: from, at: 'key' }) } : undefined;
    },
    withImages: (published) => textOf(images.byDigest(published)),
    resolved,
    located,
    origin,
    questions,
    answers,
    stackImages,
    diagnostics: kept,
  };
};

/** Returns a config that a later job compiles to the same template without what this run ran or was given. */
const effectiveText = ({ resolved, origin }: CompiledConfig): string =>
  `${originLine(origin)}\n${writeYaml(effectiveConfig(resolved))}`;

/** The files that `compile` writes, by name. */
export const compiledFiles = (compiled: CompiledConfig): Record<string, string> => ({
  'template.json': `${asciiJson(compiled.template, 2)}\n`,
  'image-plan.json': imagePlanFile(compiled.images),
  [effectiveFile]: effectiveText(compiled),
  ...stateMachineFiles(compiled.graph),
});

/** Writes what the config becomes into the output folder; complaints about limits come after the files. */
export const compileCommand = async (world: World, request: CompileRequest): Promise<Ended> => {
  const compiled = await compileAnySize(world, request);
  await world.write(compiledFiles(compiled));
  const { size } = compiled.graph.resources;
  const { stack } = compiled.stage;
  const bytes = compiled.templateText.length;
  world.console.info(`${stack}: ${size} resources, ${bytes} bytes, in ${world.output}/template.json.`);
  return compiled;
};
