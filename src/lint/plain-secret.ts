import { hasToken } from '../cloudformation/token.ts';
import { holdsSecret } from '../diagnostics/secret.ts';
import { isSecretItself } from '../diagnostics/secret-names.ts';
import { looksRandom } from '../diagnostics/secret-values.ts';
import { jobWith } from './example-config.ts';
import { defineRule } from './rule.ts';

const isSecret = (name: string, value: unknown): boolean =>
  typeof value === 'string' && !hasToken(value) && (holdsSecret(value) || (isSecretItself(name) && looksRandom(value)));

const variable = (value: string): string =>
  jobWith(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: DATABASE_PASSWORD
      value: ${value}
`);

/** A secret in the config is read by everyone who may read the repository, the template or the job definition. */
export const plainSecret = defineRule({
  type: 'plain-secret',
  severity: 'warning',
  reason:
    'A value in the config stands in the history of the repository, in the template, and in the job definition, which everyone may read who may describe it. AWS Batch reads a secret of Secrets Manager at the start of the container, and it stands nowhere else. The value is never shown in a message.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html',
  trips: variable('n0t-A-real.one'),
  spares: variable("''"),
  example: variable("$Secret('database.password')"),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { container } }) =>
      container.environment.flatMap(({ name, value }, index) =>
        isSecret(name, value)
          ? [
              {
                path: [...path, 'container', 'environment', index, 'value'],
                sentence: `The value of ${name} looks like a secret, and would be readable in the repository, the template and the job definition.`,
                hint: `Store it in Secrets Manager, write value: $Secret('<name of the secret>'), and replace the secret where it was valid: it has been published.`,
                hidden: true as const,
              },
            ]
          : [],
      ),
    ),
});
