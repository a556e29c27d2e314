import { describe, expect, test } from '@jest/globals';
import { leftOutNotes } from '../../src/review/left-out.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';
import { aurora, complaints, type Json, job, link, postgres, resourcesOf, serverless } from './database-configs.ts';

const credentials = { rotateAfterDays: 30 };

/** Returns the logical ids and types of a rotation in a config. */
const rotationOf = (properties: object, stage?: string) =>
  Object.fromEntries(
    Object.entries(resourcesOf(properties, {}, stage))
      .filter(([id]) => /Rotation/.test(id))
      .map(([id, { Type }]) => [id, Type]),
  );

describe('the rotation of a password', () => {
  test('has frozen logical ids', () => {
    expect(rotationOf({ credentials, engine: postgres })).toEqual({
      ShopRotationFunction: 'AWS::Lambda::Function',
      ShopRotationFunctionLogGroup: 'AWS::Logs::LogGroup',
      ShopRotationFunctionPermission: 'AWS::Lambda::Permission',
      ShopRotationFunctionRole: 'AWS::IAM::Role',
      ShopRotationSchedule: 'AWS::SecretsManager::RotationSchedule',
    });
  });

  test('is no part of a database without rotateAfterDays, nor of a preview, which says so', () => {
    expect(rotationOf({ engine: postgres })).toEqual({});
    expect(rotationOf({ credentials, engine: postgres }, 'pr-7')).toEqual({});
    const yaml = JSON.stringify({
      resources: { shop: { type: 'relational-database', properties: { credentials, engine: postgres } } },
    });
    expect(leftOutNotes(judged(yaml), stageOf('shop', 'pr-7'))).toEqual([
      'Previews make shop without credentials.rotateAfterDays.',
    ]);
  });

  test('follows the schedule, and not the deployment', () => {
    expect(resourcesOf({ credentials, engine: postgres }).ShopRotationSchedule).toMatchObject({
      DependsOn: ['ShopRotationFunctionPermission'],
      Properties: {
        SecretId: { Ref: 'ShopCredentialsSecret' },
        RotationLambdaARN: { 'Fn::GetAtt': ['ShopRotationFunction', 'Arn'] },
        RotationRules: { AutomaticallyAfterDays: 30 },
        RotateImmediatelyOnUpdate: false,
      },
    });
  });

  test('is started by Secrets Manager for this secret alone', () => {
    expect(resourcesOf({ credentials, engine: postgres }).ShopRotationFunctionPermission.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: 'ShopRotationFunction' },
      Principal: 'secretsmanager.amazonaws.com',
      SourceAccount: { Ref: 'AWS::AccountId' },
      SourceArn: { Ref: 'ShopCredentialsSecret' },
    });
  });

  test.each([
    ['an instance', postgres, 'DBInstance', 'ShopDbInstance'],
    ['a cluster', aurora, 'DBCluster', 'ShopDbCluster'],
    ['a serverless cluster', serverless, 'DBCluster', 'ShopDbCluster'],
  ])('of %s reaches its two secrets, itself and its log', (_, engine, kind, id) => {
    const all = resourcesOf({ credentials, engine });
    const [{ PolicyDocument }] = all.ShopRotationFunctionRole.Properties.Policies;
    const secrets = ['GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage'];
    const allowed = Object.fromEntries(
      PolicyDocument.Statement.flatMap(({ Action, Resource, Condition }: Json) => {
        expect(Condition).toBeUndefined();
        return [Action].flat().map((action: string) => [action, [Resource].flat()]);
      }),
    );
    const both = [{ Ref: 'ShopCredentialsSecret' }, { Ref: 'ShopConnectionSecret' }];
    const log = [{ 'Fn::GetAtt': ['ShopRotationFunctionLogGroup', 'Arn'] }];
    const itself = [{ 'Fn::GetAtt': [id, `${kind}Arn`] }];
    expect(allowed).toEqual({
      'logs:CreateLogStream': log,
      'logs:PutLogEvents': log,
      ...Object.fromEntries(secrets.map((action) => [`secretsmanager:${action}`, expect.any(Array)])),
      'secretsmanager:GetRandomPassword': ['*'],
      [`rds:Describe${kind}s`]: itself,
      [`rds:Modify${kind}`]: itself,
    });
    for (const secret of both) expect(JSON.stringify(PolicyDocument)).toContain(JSON.stringify(secret));
    expect(all.ShopRotationFunction.Properties.VpcConfig).toBeUndefined();
    expect(JSON.stringify(all.ShopRotationFunction)).not.toContain('resolve:secretsmanager');
  });

  test('is refused beside a password that is not the stack’s, and of a database that is there already', () => {
    expect(
      complaints({ credentials: { ...credentials, masterUserPassword: "$Secret('p')" }, engine: postgres }),
    ).toEqual(['error config/database credentials.rotateAfterDays']);
    const existing = {
      engine: 'postgres',
      host: 'db.acme.internal',
      dbName: 'shop',
      secretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-AbCdEf',
    };
    expect(complaints({ credentials, existing })).toEqual(['error config/database credentials']);
  });

  test.each([0, 1001, 1.5])('is refused every %s days', (rotateAfterDays) => {
    expect(() => complaints({ credentials: { rotateAfterDays }, engine: postgres })).toThrow('`rotateAfterDays` is');
  });

  test('warns of functions and services, which do not see a new password, and of no job', () => {
    const packaging = { type: 'prebuilt-image', properties: { image: 'busybox:1.36' } };
    const warned = (others: object) =>
      link({ credentials, engine: postgres }, others).diagnostics.flatMap(({ code, sentence }) =>
        code === 'config/database' ? [sentence] : [],
      );
    const service = (connectTo: readonly string[]) => ({
      type: 'private-service',
      properties: { packaging, resources: { cpu: 0.25, memory: 512 }, connectTo },
    });
    expect(warned({ report: job({ connectTo: ['shop'] }), other: service([]) })).toEqual([]);
    expect(warned({ prices: service(['shop']) })).toEqual([
      'A rotation ends the password that prices has, which keeps the one with which its tasks were started.',
    ]);
    const convert = {
      type: 'function',
      properties: {
        packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'a.ts' } },
        connectTo: ['shop'],
      },
    };
    expect(warned({ convert })).toEqual([
      'A rotation ends the password that convert has, which gets it in a deploy alone.',
    ]);
  });
});
