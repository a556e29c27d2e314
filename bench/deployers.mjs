import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { actionOf, home } from './peers.mjs';

const awsCli = 'awscli==1.45.11';

/** Returns an environment with the lab's credentials, without variables of the caller's workflow. */
const environment = (work) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GITHUB|ACTIONS|INPUT|NODE)_/.test(name))),
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  CI: 'true',
  RUNNER_TEMP: work,
});

/** Returns the environment of a workflow step with these inputs; creates its files in `work`. */
const step = (work, inputs) => ({
  ...environment(work),
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: work,
  ...Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'].map((name) => {
      writeFileSync(join(work, name), '');
      return [`GITHUB_${name}`, join(work, name)];
    }),
  ),
  ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
});

/**
 * Deploys with this action. `command` takes { work, stack: 'bench-<stage>', revision, scenario }, with both configs in
 * `work`.
 */
export const ourAction = (node, bundle) => ({
  name: 'batch-job-action',
  command: ({ work, stack, revision }) => ({
    command: node,
    args: [bundle],
    cwd: work,
    env: step(work, {
      command: 'deploy',
      config: `${revision}.yml`,
      'project-name': 'bench',
      stage: stack.slice('bench-'.length),
      'aws-region': 'us-east-1',
    }),
  }),
});

/** Deploys with the bare client, bundled by esbuild as a product would be. */
export const bareClient = (node) => {
  const entry = join(home, 'bare-client.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'bare-client.mjs')],
    outfile: entry,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return {
    name: 'bare client',
    command: ({ work, stack, revision }) => ({
      command: node,
      args: [entry, stack, join(work, `${revision}.json`)],
      cwd: work,
      env: environment(work),
    }),
  };
};

/** Deploys with AWS's action from a copy of its repository, with the default inputs of its `action.yml`. */
export const awsAction = (node, place) => {
  const { entry, commit } = actionOf(place, 'peer');
  return {
    name: `cloudformation-github-deploy${commit ? ` ${commit}` : ''}`,
    command: ({ work, stack, revision, scenario }) => ({
      command: node,
      args: [entry],
      cwd: work,
      env: step(work, {
        name: stack,
        template: join(work, `${revision}.json`),
        // The emulator keeps the names of executed change sets: each needs a name of its own.
        'change-set-name': `${stack}-${scenario}`,
        mode: 'create-and-execute',
        capabilities: 'CAPABILITY_IAM',
        'no-execute-changeset': 'false',
        'no-delete-failed-changeset': 'false',
        'fail-on-empty-changeset': 'false',
        'disable-rollback': 'false',
        'termination-protection': 'false',
        'include-nested-stacks-change-set': '0',
      }),
    }),
  };
};

/** Deploys with `aws cloudformation deploy`, which pip installs into the bench's folder once. */
export const awsCommandLine = () => {
  const folder = join(home, 'aws');
  const mark = join(folder, 'version');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== awsCli) {
    mkdirSync(home, { recursive: true });
    execFileSync('python3', ['-m', 'venv', folder]);
    execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', awsCli], { stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(mark, awsCli);
  }
  return {
    name: awsCli,
    command: ({ work, stack, revision }) => ({
      command: join(folder, 'bin/aws'),
      args: [
        ...['cloudformation', 'deploy', '--stack-name', stack, '--template-file', join(work, `${revision}.json`)],
        ...['--capabilities', 'CAPABILITY_IAM', '--no-fail-on-empty-changeset'],
      ],
      cwd: work,
      env: environment(work),
    }),
  };
};
