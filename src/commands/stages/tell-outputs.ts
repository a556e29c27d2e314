import { concealed } from '../../diagnostics/secret.ts';
import type { World } from '../../ports/world.ts';
import { columns } from '../../report/words.ts';
import type { StackLook } from '../../stack/deployed.ts';
import { type OutputsDocument, outputsDocument, type ParamOutput } from '../../stack/outputs-document.ts';
import { asciiJson } from '../../template/synthesize.ts';
import type { Compiled } from '../compiled.ts';
import { makeReady, readDeployed } from './deployed-side.ts';

interface StackName {
  readonly name: string;
  readonly id: string;
  readonly status: string;
}

/** The outputs document as text: pure ASCII, so that it passes any terminal and pipe as it is. */
export const outputsText = (document: OutputsDocument): string => `${asciiJson(document, 2)}\n`;

/** Writes `outputs.json` and the step outputs about the stack. */
export const writeOutputs = async (
  world: World,
  stack: StackName,
  outputs: Readonly<Record<string, string>>,
  params: readonly ParamOutput[],
): Promise<OutputsDocument> => {
  const document = outputsDocument(stack.id, outputs, params);
  await world.write({ 'outputs.json': outputsText(document) });
  world.console.output('outputs-file', `${world.output}/outputs.json`);
  world.console.output('stack-name', stack.name);
  world.console.output('stack-id', stack.id);
  world.console.output('stack-status', stack.status);
  world.console.output('outputs', JSON.stringify(document));
  return document;
};

/** Writes the outputs, and logs a line for each (resource, parameter, value, without secrets) and for each link. */
export const tellOutputs = async (
  world: World,
  stack: StackName,
  outputs: Readonly<Record<string, string>>,
  params: readonly ParamOutput[],
): Promise<OutputsDocument> => {
  const document = await writeOutputs(world, stack, outputs, params);
  const { console } = world;
  const told = [
    ...Object.entries(document.resources).flatMap(([resource, values]) =>
      Object.entries(values).map(([param, value]) => [resource, param, value]),
    ),
    ...Object.entries(document.stack).map(([name, value]) => ['stack', name, value]),
  ].map((cells) => cells.map(concealed));
  await console.group(`Outputs of ${stack.name}`, async () => {
    for (const line of columns(told)) console.info(line);
  });
  const links = columns(Object.entries(document.links));
  if (links.length === 0) return document;
  await console.group('Pages of the console', async () => {
    for (const line of links) console.info(line);
  });
  return document;
};

/** Prints the outputs of a stage as it is deployed. Refuses with `stack/absent` when it is not. */
export const printOutputs = async (
  world: World,
  { stage, params }: Pick<Compiled, 'stage' | 'params'>,
): Promise<void> => {
  const ready = await makeReady(world, stage, 'outputs', await readDeployed(world, stage.stack));
  const look = ready.look as StackLook;
  const stack = { name: stage.stack, id: look.id, status: look.status };
  world.print(outputsText(await writeOutputs(world, stack, look.outputs, params)));
};
