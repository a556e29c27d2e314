import { effectiveConfig } from '../../evaluation/effective-config.ts';
import { effectiveFile, originLine } from '../../evaluation/effective-origin.ts';
import { imagePlanFile } from '../../packaging/image-plan.ts';
import { writeYaml } from '../../source/write.ts';
import { stateMachineFiles } from '../../template/state-machines.ts';
import { asciiJson } from '../../template/synthesize.ts';
import type { CompiledConfig } from './assemble.ts';

/** Returns a config that a later job compiles to the same template without the programs and inputs of this run. */
const effectiveText = ({ resolved, origin }: CompiledConfig): string =>
  `${originLine(origin)}\n${writeYaml(effectiveConfig(resolved))}`;

/** Returns the files that `compile` and `plan` write into the output folder, by name. */
export const compiledFiles = (compiled: CompiledConfig): Record<string, string> => ({
  'template.json': `${asciiJson(compiled.template, 2)}\n`,
  'image-plan.json': imagePlanFile(compiled.images),
  [effectiveFile]: effectiveText(compiled),
  ...stateMachineFiles(compiled.graph),
});
