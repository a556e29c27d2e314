import { folderWord, workflowVariables } from '../permissions/workflow-variables.ts';
import { yamlText } from './starter.ts';

/** The facts that a first workflow depends on. */
export interface WorkflowRequest {
  /** The value of `uses:` for this action: `owner/name@commit`, or `$/folder` or `./folder` of the same repository. */
  readonly uses: string;
  /** True on a GitHub Enterprise Server, which has no runners of its own. */
  readonly ownRunners?: boolean;
  /** The folder of the config in the checkout, with `/`; `.` for the root. */
  readonly folder: string;
  /** The branch whose pushes deploy. */
  readonly branch: string;
  /** True if a Dockerfile takes the `.git` folder, for which every job fetches the whole history. */
  readonly takesGit?: boolean;
}

/** Returns the path of the workflow of a folder: each folder with a config has one of its own. */
export const workflowPath = (folder: string): string =>
  `.github/workflows/${['batch-jobs', folderWord(folder)].filter(Boolean).join('-')}.yml`;

/**
 * Returns a text in which GitHub Actions evaluates nothing: `${{` becomes an expression with that text as its value.
 */
const withoutExpressions = (text: string): string => text.replaceAll('${{', "${{ '${{' }}");

/** Returns the role of the plan: pull requests of forks get no OIDC token. */
const planRole = (variable: string): string =>
  `\${{ github.event.pull_request.head.repo.full_name == github.repository && vars.${variable} || '' }}`;

/**
 * Returns a branch as a pattern that matches it alone:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const branchPattern = (branch: string): string => branch.replaceAll(/[\\*?+[\]]|^!/g, '\\$&');

/**
 * Returns the step that keeps a plan, by which the deploy knows the change that was reviewed. A GitHub Enterprise Server
 * has no artifacts of this version: https://github.com/actions/upload-artifact#ghes-support
 */
const keptPlan = (folder: string): string => `      - name: Keep the plan, which the deploy compares its change with
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: batch-job-plan-production
          path: ${yamlText(withoutExpressions(`${folder === '.' ? '' : `${folder}/`}.batch-job/plan.json`))}
          include-hidden-files: true
`;

/** Comments on references to this action, by their beginnings. */
const explained = {
  '$/': '$/ is this repository at the commit that runs; a runner of your own must be 2.336.0 or newer.',
  './': './ is the checkout of the step before.',
} as const;

/**
 * Returns the text of a first workflow: a pull request is planned and commented on, and a push to the branch deploys, each
 * with a role of its own that is assumed with the OIDC token of the workflow. Only steps of this action get credentials.
 * Other actions are pinned to the commit of the tag in the comment next to it.
 */
export const starterWorkflow = ({
  uses,
  folder,
  branch,
  ownRunners = false,
  takesGit = false,
}: WorkflowRequest): string => {
  const variables = workflowVariables(folder);
  const group = ['batch-jobs', folderWord(folder)].filter(Boolean).join('-');
  // https://docs.github.com/enterprise-server@latest/actions/reference/runners/self-hosted-runners: labels of every runner.
  const runner = ownRunners
    ? '[self-hosted, linux, x64] # with Docker, and of version 2.327.1 or newer'
    : 'ubuntu-24.04';
  const history = takesGit ? '          fetch-depth: 0 # a Dockerfile takes .git\n' : '';
  const ours = (command: string): string =>
    [
      ...Object.entries(explained).flatMap(([start, line]) => (uses.startsWith(start) ? [`        # ${line}`] : [])),
      `        uses: ${uses}`,
      '        with:',
      `          command: ${command}`,
      '          stage: production',
      `          aws-region: \${{ vars.${variables.region} }}`,
      ...(folder === '.' ? [] : [`          working-directory: ${yamlText(withoutExpressions(folder))}`]),
    ].join('\n');
  return `name: ${folder === '.' ? 'Batch jobs' : yamlText(`Batch jobs of ${folder}`)}

on:
  pull_request:
  push:
    branches: [${yamlText(branchPattern(branch))}]

permissions: {}

jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ${runner}
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
          role-to-assume: ${planRole(variables.plan)}
${ownRunners ? '' : keptPlan(folder)}
  deploy:
    name: Deploy to production
    if: github.event_name == 'push'
    runs-on: ${runner}
    timeout-minutes: 60
    environment: production
    concurrency:
      group: ${group}-production
      cancel-in-progress: false
    permissions:
      actions: read # the plan that was reviewed
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
      pull-requests: read # the comment that shows it
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
${history}          persist-credentials: false
      - name: Build the images that are missing, and deploy
${ours('deploy')}
          role-to-assume: \${{ vars.${variables.deploy} }}
          cloudformation-role-arn: \${{ vars.${variables.cloudformation} }}
`;
};
