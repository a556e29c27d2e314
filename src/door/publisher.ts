import { inputRules } from './input-rules.ts';
import { lastRoleIn } from './input-values.ts';
import { type Inputs, UsageError } from './inputs.ts';

/** Returns the account of the last role of an input. */
const accountOf = (roles: string): string | undefined => lastRoleIn(roles).split(':')[4];

/**
 * Returns the inputs with `push-role-to-assume` only where a second role is used: `build` assumes it as its only one, and a
 * deploy of an images-file builds nothing. Throws `door/bad-value` if it belongs to another account than the role that
 * deploys, whose stacks would not find the images.
 */
export const withPublisher = (inputs: Inputs): Inputs => {
  const { 'push-role-to-assume': push, ...values } = inputs.values;
  const role = values['role-to-assume'];
  if (push === undefined) return inputs;
  if (inputs.command === 'build') return { ...inputs, values: { ...values, 'role-to-assume': push } };
  const publishes: readonly string[] = inputRules['push-role-to-assume'].for;
  if (!publishes.includes(inputs.command) || values['images-file'] !== undefined) return { ...inputs, values };
  if (role === undefined || accountOf(role) === accountOf(push)) return inputs;
  throw new UsageError({
    code: 'door/bad-value',
    message: `push-role-to-assume belongs to the account ${accountOf(push)}, and role-to-assume to ${accountOf(role)}.`,
    hint: 'Give two roles of one account: a stack uses images of its own account.',
  });
};
