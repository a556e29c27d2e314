// `docs/permissions.md`: policies to copy, from the same functions that `bootstrap` uses.
import { code, folded, table } from './markdown.mjs';

const project = 'my-project';
const account = '111122223333';

const purposes = {
  plan: '`plan` and `outputs`. Reads, and writes change sets and templates: nothing that is deployed changes.',
  push: '`build`, and the part of `deploy` that publishes: it makes the repository, pushes images, and uploads the code of functions into the artifact bucket, which `bootstrap` makes.',
  deploy: '`deploy`, together with plan and push.',
  destroy: '`destroy`, together with plan, which also empties the buckets of previews.',
  read: '`runs` and `logs`: shows runs of deployed jobs and their logs.',
  run: '`run`, `runs --stop` and `runs --retry`, together with read: starts and stops runs of deployed jobs, and changes nothing else.',
  cloudformation:
    'What CloudFormation does in the name of the role that `cloudformation-role-arn` names, or without one in that of the role that deploys and destroys.',
  drift:
    '[`drift`](drift.md), which reads the settings of every resource, as CloudFormation does with the same credentials, and changes nothing. With `remediate` it needs those of plan and deploy as well. `bootstrap` makes no role for it.',
  causes:
    'The part of `drift` that tells who changed a resource. Whoever has it reads what everybody did in the account and region within 90 days; without it, `drift` says that it may not.',
  doctor:
    'What [`doctor`](doctor.md) asks besides plan: trust and rights of the roles of `bootstrap`, service-linked roles, machine images; and what `deploy` asks a service of ECS that does not start. Without it, `doctor` says which right is missing.',
};

const fencedJson = (text) => `\`\`\`json\n${text}\n\`\`\`\n`;

export default async ({ load, put }) => {
  const { projectPolicies, policyText } = await load('permissions/policies.js');
  const { loadHandlers, withoutProperty } = await load('permissions/handlers.js');
  const { supplements } = await load('permissions/supplements.js');
  const { ownCalls } = await load('permissions/own-calls.js');
  const handlers = await loadHandlers();
  const policies = projectPolicies(project, handlers);
  const sections = Object.entries(purposes).map(([purpose, says]) => {
    const own = policies.filter((policy) => policy.for === purpose);
    const several = own.length > 1 ? ` ${own.length} policies, since one may have 6,144 characters.` : '';
    return [
      `\n## ${purpose}\n\n${says}${several}\n`,
      ...own.map(({ name, document }) => `\n${folded(code(name), fencedJson(policyText(document, 'aws', account)))}`),
    ].join('');
  });
  const byProperty = withoutProperty.map(({ type, property, actions }) => [
    code(type),
    property ? code(property) : 'none',
    actions.map(code).join(', '),
  ]);
  put(
    'docs/permissions.md',
    [
      '# Permissions\n\n',
      'IAM policies for each command, by the names that everything of a project has. ',
      '[`bootstrap`](guides/first-deploy.md) prints them for your project, with the roles that GitHub Actions assumes. ',
      `To write your own roles, replace \`${project}\` by the name of the project (\`serviceName\` of the config) and \`${account}\` by the account. `,
      'Outside of the commercial regions `arn:aws:` is `arn:aws-cn:` or `arn:aws-us-gov:`.\n\n',
      'This page is generated from `src/permissions`.\n\n',
      bounds,
      ...sections,
      '\n## What the program itself calls\n\n',
      'Besides the handlers of CloudFormation, which work with the credentials of the role that deploys:\n\n',
      table(
        ['action', 'policies'],
        ownCalls.map((call) => [code(call.action), call.for.map(code).join(', ')]),
      ),
      '\n## Where the lists come from\n\n',
      "CloudFormation's registry has a schema for each resource type, which names the actions of its handlers. Each page of the [reference](reference/README.md) lists those of the types that it becomes. ",
      'Actions are added that a schema lacks:\n\n',
      table(
        ['type', 'actions', 'source'],
        supplements.map(({ type, actions, link }) => [
          code(type),
          actions.map(code).join(', '),
          `[${new URL(link).hostname}](${link})`,
        ]),
      ),
      '\nActions are left out that a handler needs for a property alone which no template has. An override that adds the property needs them:\n\n',
      table(['type', 'property', 'actions'], byProperty),
    ].join(''),
  );
};

const bounds = `- **Stacks** are \`{project}-*\`, **roles** are below \`/batch-job/{project}/\`, **images** in \`batch-job/{project}\`, and below it those of previews and the layers of \`build-cache: registry\`, which previews may only read. State machines, job definitions, functions, queues, log groups, rules and buckets begin with the project. CloudFormation shortens long names: of a longer project the first 20 characters count.
- A project whose name begins with another one and a hyphen (\`shop\`, \`shop-eu\`) is within the reach of the other's roles, but for its artifact bucket (\`{project}-artifacts-{account}-{region}\`), from which it deploys and goes back: everything there is denied, whatever other policies of the role allow. Give such projects accounts of their own, or other names. The denial holds for a key with \`-artifacts-{account}-\` in it as well, since \`*\` of IAM matches slashes.
- \`iam:PassRole\` is bound to these roles and to the services that get them; who deploys with \`cloudformation-role-arn\` passes that role alone.
- Resources of EC2, load balancers, compute environments and job queues have no names of ours: their actions are bound to the account.
- **Who may deploy may give a job any permission**, by \`iamRoleStatements\`: it is the environment's rules on GitHub that protect the account. \`plan\` can neither execute a change set nor delete a stack, and passes no role.

A config may ask for more, which these policies leave out:

| config | statement to add |
|---|---|
| \`$StackOutput\`, \`$CfStackOutput\` of a stack of another project | \`cloudformation:DescribeStacks\` on it, for plan and deploy |
| \`$SsmParam\` of a name that does not begin with \`/{project}/\` | \`ssm:GetParameters\` on it, for plan and deploy |
| \`$Secret\` inside \`$Format\`, or in another field than a variable; \`existing.secretArn\` of a database | \`secretsmanager:GetSecretValue\` on it, for deploy |
| \`cloudformation-role-arn\` of your own | \`iam:PassRole\` on it with \`iam:PassedToService\` \`cloudformation.amazonaws.com\`, for deploy, and for plan where that names it too |
| \`cloudformationResources\`, \`overrides\` | the actions of the types and properties that they add |
`;
