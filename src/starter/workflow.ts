import { yamlText } from './starter.ts';

/** The facts that a first workflow depends on. */
export interface WorkflowRequest {
  /** The value of `uses:` for this action: `owner/name@commit`, or `$/folder` of the same repository. */
  readonly uses: string;
  /** The folder of the config in the checkout, with `/`; `.` for the root. */
  readonly folder: string;
}

/** Returns a folder as a part of names: lower-case letters, digits and hyphens; empty for the root. */
const slugOf = (folder: string): string =>
  folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Returns the path of the workflow of a folder: each folder with a config has one of its own. */
export const workflowPath = (folder: string): string =>
  `.github/workflows/${['batch-jobs', slugOf(folder)].filter(Boolean).join('-')}.yml`;

/**
 * Returns a text in which GitHub Actions evaluates nothing: `${{` becomes an expression with that text as its value.
 */
const withoutExpressions = (text: string): string => text.replaceAll('${{', "${{ '${{' }}");

/** Role of the plan: pull requests of forks get no OIDC token. */
const planRole =
  "${{ github.event.pull_request.head.repo.full_name == github.repository && vars.BATCH_JOB_PLAN_ROLE_ARN || '' }}";

/**
 * Returns the text of a first workflow: a pull request is planned and commented on, and a push to `main` deploys, each
 * with a role of its own that is assumed with the OIDC token of the workflow. Only steps of this action get credentials.
 * Other actions are pinned to the commit of the tag in the comment next to it.
 */
export const starterWorkflow = ({ uses, folder }: WorkflowRequest): string => {
  const group = ['batch-jobs', slugOf(folder)].filter(Boolean).join('-');
  const ours = (command: string): string =>
    [
      ...(uses.startsWith('$/')
        ? ['        # $/ is this repository at the commit that runs; a runner of your own must be 2.336.0 or newer.']
        : []),
      `        uses: ${uses}`,
      '        with:',
      `          command: ${command}`,
      '          stage: production',
      '          aws-region: ${{ vars.AWS_REGION }}',
      ...(folder === '.' ? [] : [`          working-directory: ${yamlText(withoutExpressions(folder))}`]),
    ].join('\n');
  return `name: ${folder === '.' ? 'Batch jobs' : yamlText(`Batch jobs of ${folder}`)}

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    concurrency:
      group: ${group}-plan-\${{ github.ref }}
      cancel-in-progress: true
    permissions:
      actions: read # whose comment it is
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
      pull-requests: write # the comment
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # without a role, a plan compares with the base branch
          persist-credentials: false
      - name: Plan, and say it in the pull request
${ours('plan')}
          # Without this variable, and in a pull request of a fork, the plan compares with the base branch.
          role-to-assume: ${planRole}

  deploy:
    name: Deploy to production
    if: github.event_name == 'push'
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    environment: production
    concurrency:
      group: ${group}-production
      cancel-in-progress: false
    permissions:
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Build the images that are missing, and deploy
${ours('deploy')}
          role-to-assume: \${{ vars.BATCH_JOB_ROLE_ARN }}
`;
};
