import { yamlText } from './starter.ts';

export interface WorkflowRequest {
  /** What stands behind `uses:`: `owner/name@commit`, or `$/folder` of the same repository. */
  readonly uses: string;
  /** The config's folder in the checkout, with `/`; `.` for its top. */
  readonly folder: string;
}

/** Where the role and the region of the first workflow are looked up: variables of the repository or environment. */
export const workflowVariables = ['AWS_REGION', 'BATCH_JOB_ROLE_ARN'] as const;

/** A text as GitHub reads it back: what would begin an expression is written by one. */
const plainText = (text: string): string => text.replaceAll('${{', "${{ '${{' }}");

/**
 * A first workflow: a push to main deploys, by a role that the workflow's OIDC token assumes. Validation is a step of
 * its own, before anything can read a credential. Commits of actions: the tags that stand beside them.
 */
export const starterWorkflow = ({ uses, folder }: WorkflowRequest): string => {
  const step = (name: string, inputs: Readonly<Record<string, string>>): string =>
    [
      `      - name: ${name}`,
      `        uses: ${uses}`,
      '        with:',
      ...Object.entries(folder === '.' ? inputs : { ...inputs, 'working-directory': yamlText(plainText(folder)) }).map(
        ([key, value]) => `          ${key}: ${value}`,
      ),
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
