import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Matches an expression of GitHub Actions; group 1 is the context that it reads. */
const expression = /\$\{\{\s*([A-Za-z]*)[^}]{0,1000}\}\}/;

const findingAt = (path: Finding['path'], text: string, at?: 'key'): Finding[] => {
  const [, context] = expression.exec(text) ?? [];
  if (context === undefined) return [];
  return [
    {
      path,
      ...(at ? { at } : {}),
      sentence:
        'GitHub evaluates `${{ … }}` in workflow files only: here it stays this very text, also in the container.',
      hint:
        context === 'secrets'
          ? "Store the secret in AWS Secrets Manager and write $Secret('<name of the secret>')."
          : "Give the value by the input `variables` of the workflow's step, as {name: …}, and write $CliArgs('name').",
    },
  ];
};

/** Returns the findings in every text and key of a value. */
const findingsUnder = (value: unknown, path: Finding['path']): Finding[] => {
  if (typeof value === 'string') return findingAt(path, value);
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => findingsUnder(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => [
    ...findingAt([...path, key], key, 'key'),
    ...findingsUnder(item, [...path, key]),
  ]);
};

const withValue = (value: string): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: DATABASE
      value: ${value}
`);

/** Reports expressions of GitHub Actions, which nothing evaluates in a config. */
export const githubExpression = defineRule({
  type: 'github-expression',
  says: 'A text holds an expression of GitHub Actions, which is evaluated in workflow files only.',
  severity: 'error',
  reason:
    'GitHub replaces expressions in workflow files before a step starts, and never in other files of the repository. The job would get the text of the expression in place of the secret or value. AWS Batch reads a secret of Secrets Manager at the start of the container.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html',
  trips: withValue('${{ secrets.DATABASE }}'),
  spares: withValue("'{{ secrets.DATABASE }}'"),
  example: withValue("$Secret('database')"),
  // Hardly a config has one: its whole text is searched before each of its values is.
  check: ({ config }) => (JSON.stringify(config).includes('${{') ? findingsUnder(config, []) : []),
});
