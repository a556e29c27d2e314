import { validate } from '../../src/commands/validate.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { configWorld } from '../fakes/config-world.ts';

/** The place of the stage that is judged. */
export const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };

/** Returns a config of one job with further properties; `beside` are further resources, `below` top-level keys. */
export const configOf = (more: object = {}, beside: object = {}, below: object = {}, overrides?: object): string =>
  JSON.stringify({
    resources: {
      ...beside,
      nightly: {
        type: 'batch-job',
        properties: {
          container: { packaging: { type: 'prebuilt-image', properties: { image: 'registry.example.com/job:1.2.3' } } },
          resources: { cpu: 4, memory: 7600 },
          timeout: 3600,
          ...more,
        },
        ...(overrides ? { overrides } : {}),
      },
    },
    ...below,
  });

/** Returns a policy as the port reads it. */
export const policyIn = (policy: object | string) => ({
  file: 'rules/batch.yml of main',
  bytes: new TextEncoder().encode(typeof policy === 'string' ? policy : JSON.stringify(policy)),
});

/** Returns the errors of `validate` under a policy, and the file that they are about. */
export const errorsOf = async (policy: object | string, config: string, more: object = {}) => {
  const { world } = configWorld({ config });
  try {
    await validate({ ...world, policy: async () => policyIn(policy) }, { ...request, ...more });
    return { errors: [], file: undefined };
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    const errors = problem.diagnostics.filter(({ severity }) => severity === 'error');
    return { errors, file: problem.located?.file };
  }
};
