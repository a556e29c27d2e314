import { attributeTable } from '../cloudformation/attributes.ts';
import { effectiveConfig } from '../config/effective.ts';
import { link } from '../graph/link.ts';
import { stageOf } from '../graph/neighbours.ts';
import { imagePlanFile } from '../packaging/image-plan.ts';
import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { checkLimits } from '../template/limits.ts';
import { stateMachineFiles } from '../template/state-machines.ts';
import { asciiJson, synthesize } from '../template/synthesize.ts';
import type { Compiled } from './compiled.ts';
import { plannedImages } from './planned-images.ts';
import { type CompileRequest, readConfig, taker } from './read-config.ts';

/** The config as a template, its images under names known before any build; or every complaint, thrown. */
export const compile = async (world: World, request: CompileRequest): Promise<Compiled> => {
  const read = await readConfig(world, request);
  const { take, kept } = taker(read.located);
  const stage = stageOf(read.project, request.stage);
  const graph = take(
    link(read.config, { stage, region: request.region, attributes: await attributeTable(read.resolved) }),
  );
  const images = take(await plannedImages(world, graph));
  const template = synthesize(graph, images.byTag);
  kept.push(...checkLimits(graph, template));
  return {
    stage,
    graph,
    template,
    images: images.planned,
    withImages: (digests) => synthesize(graph, images.byDigest(digests)),
    config: read.config,
    resolved: read.resolved,
    located: read.located,
    diagnostics: [...read.diagnostics, ...kept],
  };
};

/** The files that `compile` writes, by name. */
export const compiledFiles = async (compiled: Compiled): Promise<Record<string, string>> => ({
  'template.json': `${asciiJson(compiled.template.body, 2)}\n`,
  'image-plan.json': imagePlanFile(compiled.images),
  'effective-config.yml': (await import('yaml')).stringify(effectiveConfig(compiled.resolved)),
  ...stateMachineFiles(compiled.graph),
});

/** Writes what the config becomes into the output folder; complaints about limits come after the files. */
export const compileCommand = async (world: World, request: CompileRequest): Promise<Ended> => {
  const compiled = await compile(world, request);
  await world.write(await compiledFiles(compiled));
  world.console.info(`${compiled.graph.resources.size} resources, ${compiled.template.text.length} bytes`);
  return compiled;
};
