import { redacted } from '../../diagnostics/secret.ts';
import type { World } from '../../ports/world.ts';
import { columns } from '../../report/plain-text.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import { type OutputsDocument, outputsDocument, type ParamOutput } from '../../stack/outputs-document.ts';
import { asciiJson } from '../../template/synthesize.ts';
import type { Compiled } from '../compile/compiled.ts';
import { prepareStack } from '../stack/prepare-stack.ts';
import { readDeployed } from '../stack/read-deployed.ts';
import { tryAfterChange } from './try-after-change.ts';

interface StackName {
  readonly name: string;
  readonly id: string;
  readonly status: string;
}

/** Returns the outputs document as text in ASCII, so that any terminal and pipe passes it on unchanged. */
export const outputsText = (document: OutputsDocument): string => `${asciiJson(document, 2)}\n`;

/** Writes `outputs.json` and names it as a step output. */
const writeOutputs = async (world: World, document: OutputsDocument): Promise<void> => {
  await world.write({ 'outputs.json': outputsText(document) });
  world.console.output('outputs-file', `${world.output}/outputs.json`);
};

/** Sets the step outputs about the stack. */
const setOutputs = ({ console }: World, stack: StackName, document: OutputsDocument): void => {
  console.output('stack-name', stack.name);
  console.output('stack-id', stack.id);
  console.output('stack-status', stack.status);
  console.output('outputs', JSON.stringify(document));
};

/**
 * Sets the outputs of a deployment as step outputs, writes them to `outputs.json`, and logs each output (resource,
 * parameter, value without secrets) and each link. A file that cannot be written is a warning.
 */
export const reportOutputs = async (
  world: World,
  stack: StackName,
  outputs: Readonly<Record<string, string>>,
  params: readonly ParamOutput[],
): Promise<OutputsDocument> => {
  const document = outputsDocument(stack.id, outputs, params);
  setOutputs(world, stack, document);
  await tryAfterChange(world, 'The deployment is done, but outputs.json is missing', () =>
    writeOutputs(world, document),
  );
  const { console } = world;
  const rows = [
    ...Object.entries(document.resources).flatMap(([resource, values]) =>
      Object.entries(values).map(([param, value]) => [resource, param, value]),
    ),
    ...Object.entries(document.stack).map(([name, value]) => ['stack', name, value]),
  ].map((cells) => cells.map(redacted));
  await console.group(`Outputs of ${stack.name}`, async () => {
    for (const line of columns(rows)) console.info(line);
  });
  const links = columns(Object.entries(document.links));
  if (links.length === 0) return document;
  await console.group('Pages of the console', async () => {
    for (const line of links) console.info(line);
  });
  return document;
};

/** Warns if the operation that was waited for failed: the outputs are then those of before it. */
const warnOfFailure = ({ console }: World, before: string | undefined, after: string): void => {
  if (!before?.endsWith('_IN_PROGRESS') || !/ROLLBACK|FAILED/.test(after)) return;
  const message = `The operation that was waited for failed (${after}), and these outputs are those of before it. Deploy again: the deployment then says what failed.`;
  console.annotate({ severity: 'warning', title: 'stack/deploy-failed', message });
};

/**
 * Prints and writes the outputs of a deployed stage, after waiting for an operation that runs on it. Throws `stack/absent`
 * for one that is not deployed.
 */
export const printOutputs = async (
  world: World,
  { stage, params }: Pick<Compiled, 'stage' | 'params'>,
): Promise<void> => {
  const found = await readDeployed(world, stage.stack);
  const ready = await prepareStack(world, stage, 'outputs', found);
  const deployed = ready.stack as DeployedStack;
  warnOfFailure(world, found.stack?.status, deployed.status);
  const stack = { name: stage.stack, id: deployed.id, status: deployed.status };
  const document = outputsDocument(stack.id, deployed.outputs, params);
  await writeOutputs(world, document);
  setOutputs(world, stack, document);
  world.print(outputsText(document), 'json');
};
