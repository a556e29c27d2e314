import { type Inputs, UsageError } from './inputs.ts';

/** Returns the form of a command's result, by default text. Throws `door/bad-value` for SARIF, which is for diagnostics alone. */
export const textOrJson = ({ command, values }: Pick<Inputs, 'command' | 'values'>): 'text' | 'json' => {
  if (values.format === 'sarif')
    throw new UsageError({
      code: 'door/bad-value',
      message: `${command} has no format sarif.`,
      hint: 'Allowed: text, json.',
    });
  return values.format === 'json' ? 'json' : 'text';
};
