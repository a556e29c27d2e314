import type { World } from '../../ports/world.ts';
import { type OutputsDocument, outputsDocument, type ParamOutput } from '../../stack/outputs-document.ts';

/** Writes `outputs.json` and the step outputs about the stack. */
export const tellOutputs = async (
  world: World,
  stack: { readonly name: string; readonly id: string; readonly status: string },
  outputs: Readonly<Record<string, string>>,
  params: readonly ParamOutput[],
): Promise<OutputsDocument> => {
  const document = outputsDocument(stack.id, outputs, params);
  await world.write({ 'outputs.json': `${JSON.stringify(document, null, 2)}\n` });
  world.console.output('stack-name', stack.name);
  world.console.output('stack-id', stack.id);
  world.console.output('stack-status', stack.status);
  world.console.output('outputs', JSON.stringify(document));
  return document;
};
