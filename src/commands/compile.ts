import { withStrictness } from '../operations/compile/collect-diagnostics.ts';
import { compileAnySize } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { compiledFiles, parametersName } from '../operations/compile/compiled-files.ts';
import { generatedDockerfiles } from '../packaging/image-plan.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Writes the template and its companions into the output folder, also where the template exceeds CloudFormation's limits. */
export const compileCommand = async (world: World, request: CompileRequest): Promise<CommandResult> => {
  const compiled = await compileAnySize(world, request);
  await world.write(compiledFiles(compiled));
  const { size } = compiled.graph.resources;
  const { stack } = compiled.stage;
  const bytes = compiled.templateText.length;
  world.console.info(`${stack}: ${size} resources, ${bytes} bytes, in ${world.output}/template.json.`);
  const dockerfiles = Object.keys(generatedDockerfiles(compiled.images)).map((name) => `${world.output}/${name}`);
  if (dockerfiles.length > 0) world.console.info(`Generated: ${dockerfiles.join(', ')}.`);
  for (const { name, body } of compiled.graph.parameters.values())
    world.console.info(
      `The template takes the parameter ${name}, which deploy looks up: ${body.Description} For CloudFormation without this action write it into ${world.output}/${parametersName}.`,
    );
  return { ...compiled, diagnostics: withStrictness(compiled.diagnostics, request) };
};
