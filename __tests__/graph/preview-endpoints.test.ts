import { expect, test } from '@jest/globals';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { actionPattern } from '../../src/lint/iam-actions.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { loadHandlers } from '../../src/permissions/handlers.ts';
import { previewLimits } from '../../src/permissions/preview-limits.ts';
import { configWorld } from '../fakes/config-world.ts';

const config = `
stackConfig:
  vpc:
    interfaceEndpoints: {services: [ecs, ecs-agent, ecs-telemetry, ecr.api, ecr.dkr, logs]}
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/report:1'}}
      resources: {cpu: 1, memory: 900}
      timeout: 600
`;

const foundIn = async (stage: string, baseStage?: string): Promise<string[]> => {
  const { world } = configWorld({ config });
  const request = { project: 'shop', stage, region: 'eu-west-1', ...(baseStage === undefined ? {} : { baseStage }) };
  const { diagnostics, located } = await compile(world, request).catch((problem: unknown) => {
    if (problem instanceof DiagnosticsError) return problem;
    throw problem;
  });
  return diagnostics.map(({ code, severity, place }) => `${severity} ${code} ${located?.locate(place).line}`);
};

test('a preview with a network of its own is warned that its role may make no interface endpoints', async () => {
  expect(await foundIn('pr-7', 'pr-7')).toEqual(['warning config/network 4']);
});

test('a preview that borrows, and a stage that is no preview, are not warned', async () => {
  expect(await foundIn('pr-7')).toEqual([]);
  expect(await foundIn('production')).toEqual([]);
});

test('the limits of previews allow no association of hosted zones', async () => {
  const boundary = 'arn:aws:iam::123456789012:policy/limits';
  const service = 'arn:aws:iam::123456789012:role/service';
  const { Statement } = previewLimits('shop', await loadHandlers(), { boundary, service });
  // `Own` is for every action on resources whose names are of previews, and no hosted zone is.
  const allowed = Statement.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action);
  const matches = (action: string) => allowed.filter((one) => actionPattern(one).test(action));
  expect(matches('route53:AssociateVPCWithHostedZone')).toEqual([]);
  expect(matches('ec2:CreateVpcEndpoint')).not.toEqual([]);
});
