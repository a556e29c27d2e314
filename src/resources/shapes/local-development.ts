import { flag, object } from '../../schema/shape.ts';

/** The shape of `dev`, which only Stacktape's local development mode reads. */
export const localDevelopment = object("Stacktape's local development mode.", {
  remote: flag('Use the deployed resource instead of a local one.', { default: false }),
});
