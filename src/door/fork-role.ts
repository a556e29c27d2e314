import { codeOfEvent } from '../adapters/github/event.ts';
import { commandEntry } from '../commands/table.ts';
import type { Console, Environment } from '../ports/machine.ts';
import type { Inputs } from './inputs.ts';

/**
 * Returns an annotation if a run of a pull request of a fork names a role that it cannot assume and its command works
 * without one: GitHub gives such runs no OIDC token. Undefined for any other run; one that lacks the permission
 * `id-token: write` fails when it asks for the token.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
 */
export const roleOfForkNote = (
  { command, values }: Inputs,
  environment: Environment,
): Parameters<Console['annotate']>[0] | undefined => {
  if (command === 'help' || command === 'version' || commandEntry(command).aws !== 'if-credentials') return undefined;
  const hasToken = environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (values['role-to-assume'] === undefined || hasToken || codeOfEvent(environment) !== 'fork') return undefined;
  return {
    severity: 'note',
    title: 'github/no-id-token',
    message: `A pull request of a fork gets no OIDC token, so role-to-assume is not assumed: ${command} works without AWS, and compares with the base branch.`,
  };
};

/** Returns the inputs without a role to assume. */
export const withoutRole = (inputs: Inputs): Inputs => {
  const { 'role-to-assume': _, ...values } = inputs.values;
  return { ...inputs, values };
};
