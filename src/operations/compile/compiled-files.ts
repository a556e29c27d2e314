import { effectiveConfig } from '../../evaluation/effective-config.ts';
import { effectiveFile, originLine } from '../../evaluation/effective-origin.ts';
import { generatedDockerfiles, imagePlanFile } from '../../packaging/image-plan.ts';
import { writeYaml } from '../../source/write.ts';
import { stateMachineFiles } from '../../template/state-machines.ts';
import { templateFile } from '../../template/template-file.ts';
import type { CompiledConfig } from './assemble.ts';

/** The file with the template's parameters, for CloudFormation without this action. */
export const parametersName = 'parameters.json';

/** Returns a config that a later job compiles to the same template without the programs and inputs of this run. */
const effectiveText = ({ resolved, origin }: CompiledConfig): string =>
  `${originLine(origin)}\n${writeYaml(effectiveConfig(resolved))}`;

/**
 * Returns the parameters of a template as the AWS CLI reads them (`--parameters file://parameters.json`): with the given
 * values, else with placeholders that must be replaced first. No file for a template without parameters.
 */
const parameterFile = (
  { graph }: CompiledConfig,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const parameters = [...graph.parameters.values()].map(({ name, placeholder }) => ({
    ParameterKey: name,
    ParameterValue: values[name] ?? placeholder,
  }));
  return parameters.length > 0 ? { [parametersName]: `${JSON.stringify(parameters, null, 2)}\n` } : {};
};

/**
 * Returns the files that `compile` and `plan` write into the output folder, by name. `parameters` are the values of the
 * template's parameters where AWS was asked for them.
 */
export const compiledFiles = (
  compiled: CompiledConfig,
  parameters: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  'template.json': templateFile(compiled),
  'image-plan.json': imagePlanFile(compiled.images),
  [effectiveFile]: effectiveText(compiled),
  ...parameterFile(compiled, parameters),
  ...stateMachineFiles(compiled.graph),
  ...generatedDockerfiles(compiled.images),
});
