import { yamlText } from './starter.ts';

/** The facts that a first workflow depends on. */
export interface WorkflowRequest {
  /** The value of `uses:` for this action: `owner/name@commit`, or `$/folder` of the same repository. */
  readonly uses: string;
  /** The folder of the config in the checkout, with `/`; `.` for the root. */
  readonly folder: string;
}

/** Variables of the GitHub repository or environment from which the first workflow takes the region and the role. */
export const workflowVariables = ['AWS_REGION', 'BATCH_JOB_ROLE_ARN'] as const;

/**
 * Returns a text in which GitHub Actions evaluates nothing: `${{` becomes an expression with that text as its value.
 */
const withoutExpressions = (text: string): string => text.replaceAll('${{', "${{ '${{' }}");

/**
 * Returns the text of a first workflow: a push to `main` validates and deploys with a role that is assumed with the
 * OIDC token of the workflow. Only the last step gets credentials. Other actions are pinned to the commit of the tag in
 * the comment next to it.
 */
export const starterWorkflow = ({ uses, folder }: WorkflowRequest): string => {
  const step = (name: string, inputs: Readonly<Record<string, string>>): string =>
    [
      `      - name: ${name}`,
      `        uses: ${uses}`,
      '        with:',
      ...Object.entries(
        folder === '.' ? inputs : { ...inputs, 'working-directory': yamlText(withoutExpressions(folder)) },
      ).map(([key, value]) => `          ${key}: ${value}`),
    ].join('\n');
  return `name: Batch jobs

on:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: batch-jobs-production
  cancel-in-progress: false

jobs:
  deploy:
    name: Deploy to production
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    environment: production
    permissions:
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${step('Validate', { command: 'validate', stage: 'production' })}
${step('Build the images that are missing, and deploy', {
  command: 'deploy',
  stage: 'production',
  'aws-region': `\${{ vars.${workflowVariables[0]} }}`,
  'role-to-assume': `\${{ vars.${workflowVariables[1]} }}`,
})}
`;
};
