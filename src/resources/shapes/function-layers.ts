import { hasToken } from '../../cloudformation/token.ts';
import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/** The ARN of a version of a layer, with its region: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (Layers) */
const layerVersion = /^arn:[a-zA-Z0-9-]+:lambda:(?:([a-zA-Z0-9-]+):\d{12}:layer:[a-zA-Z0-9_-]+:\d+|::awslayer:[\w-]+)$/;

/**
 * Returns an error for each layer that Lambda refuses: one without its version, of another region than the function, or
 * that stands twice; `path` leads to the list.
 */
export const checkLayers = (layers: readonly string[], region: string | undefined, path: Path): Diagnostic[] =>
  layers.flatMap((layer, index) => {
    const fault = (code: Code, sentence: string, hint: string) => [errorAt(code, [...path, index], sentence, hint)];
    if (layers.indexOf(layer) < index)
      return fault('config/not-allowed', 'This layer stands twice, and Lambda refuses that.', 'Remove one.');
    if (hasToken(layer)) return [];
    const [form, from] = layerVersion.exec(layer) ?? [];
    if (form === undefined)
      return fault(
        'config/wrong-format',
        `"${layer}" is not the ARN of a version of a layer.`,
        'Write arn:aws:lambda:<region>:<account>:layer:<name>:<version>.',
      );
    if (from === undefined || region === undefined || from === region) return [];
    return fault(
      'config/other-region',
      `The layer is in ${from}, and Lambda takes layers of ${region}, the region of the function, alone.`,
      `Publish the layer in ${region}, and name that version.`,
    );
  });
