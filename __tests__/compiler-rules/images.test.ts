import { expect } from '@jest/globals';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job } from './configs.ts';
import { type Case, codesOf, compiled, law, refusal, rule } from './harness.ts';
import { fact, type Json, type Template } from './reading.ts';

const files = { 'app/Dockerfile': 'FROM busybox:stable\n', 'app/run.sh': 'echo\n', 'other.txt': 'x' };
const dockerfile = (properties: Json = {}, at: Readonly<Record<string, string>> = files, stage = 'dev'): Case => ({
  ...config({
    report: job({ packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'app', ...properties } } }),
  }),
  files: at,
  stage,
});
const sources = { 'src/report.ts': 'console.log(1)\n', 'package.json': '{"name":"shop"}\n' };
const buildpack = (at: Readonly<Record<string, string>> = sources): Case => ({
  ...config({
    report: job({
      packaging: { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'src/report.ts' } },
    }),
  }),
  files: at,
});
const tagOf = async (given: Case) => (await compiled(given)).images[0]?.tag;
const imageIn = ({ Resources }: Template): Json => Resources.ReportJobDefinition.Properties.ContainerProperties;

law('images/content', 'a tag is known without Docker and without credentials, and the same every time', async () => {
  // The world of these tests has no images port: opening it throws.
  const tag = await tagOf(dockerfile());
  expect(tag).toMatch(/^report-[0-9a-f]{32}$/);
  expect(await tagOf(dockerfile())).toBe(tag);
  expect(await tagOf(dockerfile({}, files, 'production'))).toBe(tag);
  expect(await tagOf(buildpack())).toMatch(/^report-[0-9a-f]{32}$/);
});
law(
  'images/content',
  'context, Dockerfile and arguments are in the tag; the command and files elsewhere are not',
  async () => {
    const tag = await tagOf(dockerfile());
    const changed = [
      dockerfile({}, { ...files, 'app/run.sh': 'echo 2\n' }),
      dockerfile({}, { ...files, 'app/more.sh': '' }),
      dockerfile({}, { ...files, 'app/Dockerfile': 'FROM busybox:1.36\n' }),
      dockerfile({ buildArgs: [{ argName: 'LEVEL', value: 'info' }] }),
      dockerfile({ buildArgs: [{ argName: 'LEVEL', value: 'debug' }] }),
    ];
    const tags = await Promise.all(changed.map(tagOf));
    expect(new Set([tag, ...tags]).size).toBe(changed.length + 1);
    expect(await tagOf(dockerfile({ command: ['sh'] }))).toBe(tag);
    expect(await tagOf(dockerfile({}, { ...files, 'other.txt': 'y' }))).toBe(tag);
  },
);
law('images/content', 'a buildpack’s tag follows the sources, not the config', async () => {
  const tag = await tagOf(buildpack());
  expect(await tagOf(buildpack({ ...sources, 'src/report.ts': 'console.log(2)\n' }))).not.toBe(tag);
  const more = buildpack();
  more.config.resources.report.properties.timeout = 60;
  expect(await tagOf(more)).toBe(tag);
});
rule(
  'images/content',
  'an unpublished image is referred to by its content tag',
  dockerfile(),
  (template) => fact(/\/batch-job\/shop:report-[0-9a-f]{32}$/.test(resolved(imageIn(template).Image)), 'another image'),
  (template) => {
    imageIn(template).Image = 'batch-job/shop:latest';
  },
);
law('images/content', 'what is deployed is the digest', async () => {
  const digest = `sha256:${'1f'.repeat(32)}`;
  const { withImages } = await compiled(dockerfile());
  const { template, templateText } = withImages(new Map([['report', { repository: 'batch-job/shop', digest }]]));
  expect(resolved(imageIn(template as unknown as Template).Image)).toBe(
    `123456789012.dkr.ecr.us-east-1.amazonaws.com/batch-job/shop@${digest}`,
  );
  expect(templateText).not.toMatch(/batch-job\/shop:report/);
});
rule(
  'images/content',
  'a prebuilt image is deployed as it is written, with its command',
  config({
    report: job({
      packaging: {
        type: 'prebuilt-image',
        properties: { image: `busybox@sha256:${'1f'.repeat(32)}`, command: ['sh'] },
      },
    }),
  }),
  (template) => {
    const { Image, Command } = imageIn(template);
    return fact(Image === `busybox@sha256:${'1f'.repeat(32)}` && Command?.[0] === 'sh', `${Image}`);
  },
  (template) => {
    imageIn(template).Image = 'busybox:latest';
  },
  (template) => delete imageIn(template).Command,
);
const registrySecret = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-a1B2c3';
const executionStatements = ({ Resources }: Template): Json[] =>
  Resources.ReportExecutionRole.Properties.Policies.flatMap((policy: Json) => policy.PolicyDocument.Statement);
const reads = (template: Template, action: string): Json[] =>
  executionStatements(template).filter(({ Action }) => [Action].flat().includes(action));
rule(
  'images/login',
  'the login of a private registry is read by the execution role, which may read and decrypt that one secret',
  config({
    report: job({
      packaging: {
        type: 'prebuilt-image',
        properties: { image: 'ghcr.io/acme/tool:1', repositoryCredentialsSecretArn: registrySecret },
      },
    }),
  }),
  (template) => {
    const { CredentialsParameter } = imageIn(template).RepositoryCredentials ?? {};
    const secrets = reads(template, 'secretsmanager:GetSecretValue').map(({ Resource }) => Resource);
    const keys = reads(template, 'kms:Decrypt').map(
      ({ Condition }) => Condition?.StringEquals?.['kms:EncryptionContext:SecretARN'],
    );
    return fact(
      [CredentialsParameter, ...secrets, ...keys].every((one) => one === registrySecret) &&
        secrets.length === 1 &&
        keys.length === 1,
      JSON.stringify([CredentialsParameter, secrets, keys]),
    );
  },
  (template) => delete imageIn(template).RepositoryCredentials,
  (template) => {
    for (const statement of reads(template, 'secretsmanager:GetSecretValue')) statement.Resource = '*';
  },
  (template) => {
    for (const statement of reads(template, 'kms:Decrypt')) delete statement.Condition;
  },
);
law('images/content', 'an argument that looks like a secret is told', async () => {
  const warned = async (argName: string) =>
    (await compiled(dockerfile({ buildArgs: [{ argName, value: 'x' }] }))).diagnostics.map(({ code }) => code);
  expect(await warned('NPM_TOKEN')).toEqual(['packaging/secret-argument']);
  expect(await warned('LEVEL')).toEqual([]);
});
refusal(
  'images/content',
  'a secret as an argument of a build is refused',
  'directives/misplaced',
  dockerfile({ buildArgs: [{ argName: 'LEVEL', value: 'x' }] }),
  dockerfile({ buildArgs: [{ argName: 'LEVEL', value: "$Secret('x')" }] }),
);
law('images/content', 'what leaves the folder or is missing is a complaint', async () => {
  expect(await codesOf(dockerfile({ buildContextPath: '../app' }))).toEqual(['source/outside']);
  expect(await codesOf(dockerfile({ dockerfilePath: '../Dockerfile' }))).toEqual(['source/outside']);
  expect(await codesOf(dockerfile({ dockerfilePath: 'Other' }))).toEqual(['packaging/dockerfile']);
  expect(await codesOf(dockerfile({ buildContextPath: 'none' }))).toEqual(['packaging/context']);
});
