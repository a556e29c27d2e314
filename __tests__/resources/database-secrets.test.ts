import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { linked } from '../fakes/linked.ts';
import {
  aurora,
  complaints,
  credentials,
  type Json,
  job,
  link,
  postgres,
  resourcesOf,
  serverless,
} from './database-configs.ts';

describe('the secrets of a database', () => {
  const connected = (properties: object, environment: readonly object[] = []) =>
    resourcesOf(properties, { report: job({ connectTo: ['shop'] }, environment) });
  const container = (all: Record<string, Json>) => all.ReportJobDefinition.Properties.ContainerProperties;
  const names = (list: readonly Json[] = []) =>
    list.map(({ Name }) => Name).filter((name) => /^STP_SHOP|^URL$/.test(name));

  test('reach a connected job as native secrets, and nothing else of the template but where AWS hides them', () => {
    for (const engine of [postgres, aurora, serverless])
      for (const own of [{ credentials }, {}]) {
        const all = connected({ ...own, engine });
        const { Environment, Secrets } = container(all);
        expect(names(Secrets)).toEqual(
          expect.arrayContaining(['STP_SHOP_CONNECTION_STRING', 'STP_SHOP_JDBC_CONNECTION_STRING']),
        );
        expect(names(Environment)).toEqual(
          expect.arrayContaining(['STP_SHOP_DB_NAME', 'STP_SHOP_HOST', 'STP_SHOP_HOSTS', 'STP_SHOP_PORT']),
        );
        const readable = Object.entries(all).filter(
          ([, { Type }]) =>
            !['AWS::SecretsManager::Secret', 'AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'].includes(Type),
        );
        expect(JSON.stringify(readable)).not.toMatch(/resolve:secretsmanager|shop\.password/);
      }
  });

  test('are read by the execution role of a connected job alone', () => {
    const all = resourcesOf({ credentials, engine: postgres }, { report: job({ connectTo: ['shop'] }), other: job() });
    const reads = (id: string) =>
      all[id].Properties.Policies.flatMap(({ PolicyDocument }: Json) => PolicyDocument.Statement).filter(
        ({ Action }: Json) => [Action].flat().includes('secretsmanager:GetSecretValue'),
      );
    expect(reads('ReportExecutionRole').map(({ Resource }: Json) => Resource)).toEqual([
      { Ref: 'ShopConnectionSecret' },
    ]);
    expect(reads('OtherExecutionRole')).toEqual([]);
    expect(JSON.stringify(all.ReportRole)).not.toContain('secretsmanager');
  });

  test('are one JSON object with a key for each variable that a job reads', () => {
    const engine = {
      ...postgres,
      properties: { ...postgres.properties, readReplicas: [{ instanceSize: 'db.t4g.micro' }] },
    };
    for (const properties of [{ engine }, { engine: aurora, credentials }, { engine: serverless }]) {
      const all = connected(properties);
      const joined: readonly Json[] = all.ShopConnectionSecret.Properties.SecretString['Fn::Join'][1];
      const text = joined.map((part) => (typeof part === 'string' ? part : 'x')).join('');
      const known = JSON.parse(text);
      const keys = container(all).Secrets.flatMap(({ ValueFrom }: Json) => {
        const [secret, key] = ValueFrom['Fn::Join'][1];
        return secret.Ref === 'ShopConnectionSecret' ? [key.replaceAll(':', '')] : [];
      });
      expect(Object.keys(known).sort()).toEqual(keys.sort());
      for (const value of Object.values(known)) expect(value).toMatch(/^(?:jdbc:)?(?:postgresql|mysql):\/\//);
    }
  });

  test('have the form of the page’s connection strings', () => {
    const text = JSON.stringify(
      resourcesOf({
        credentials: { masterUserName: 'owner', masterUserPassword: "$Secret('p')" },
        engine: { ...postgres, properties: { ...postgres.properties, dbName: 'orders', port: 5433 } },
      }).ShopConnectionSecret.Properties.SecretString,
    );
    expect(text).toContain('postgresql://owner:{{resolve:secretsmanager:p:SecretString}}@');
    expect(text).toContain(':5433/orders?user=owner&password={{resolve:secretsmanager:p:SecretString}}');
  });

  test('are encoded where the password is text, of which the config is warned', () => {
    const properties = { credentials: { masterUserPassword: 'pa#ss%word?' }, engine: postgres };
    expect(JSON.stringify(resourcesOf(properties).ShopConnectionSecret)).toContain('db_master_user:pa%23ss%25word%3F@');
    expect(complaints(properties)).toEqual(['warning config/plain-password credentials.masterUserPassword']);
  });

  test('are made by Secrets Manager where the config has none, of letters and digits, with user and password as variables', () => {
    const all = connected({ engine: postgres });
    expect(all.ShopCredentialsSecret.Properties.GenerateSecretString).toMatchObject({
      ExcludePunctuation: true,
      GenerateStringKey: 'password',
      PasswordLength: 32,
    });
    expect(JSON.stringify(all.ShopDbInstance.Properties.MasterUserPassword)).toBe(
      '{"Fn::Join":["",["{{resolve:secretsmanager:",{"Ref":"ShopCredentialsSecret"},":SecretString:password}}"]]}',
    );
    expect(names(container(all).Secrets)).toEqual(expect.arrayContaining(['STP_SHOP_PASSWORD', 'STP_SHOP_USERNAME']));
    expect(connected({ engine: postgres, credentials }).ShopCredentialsSecret).toBeUndefined();
  });

  test('are native secrets also as a parameter that is a whole variable, and told as part of one', () => {
    const variable = (value: string) =>
      link({ credentials, engine: postgres }, { report: job({}, [{ name: 'URL', value }]) });
    const whole = variable("$ResourceParam('shop', 'connectionString')");
    const { Environment, Secrets } = Object(
      whole.value?.resources.get('ReportJobDefinition')?.body.Properties,
    ).ContainerProperties;
    expect([whole.diagnostics, names(Secrets), names(Environment)]).toEqual([[], ['URL'], []]);
    const part = variable("$CfFormat('{}?sslmode=require', $ResourceParam('shop', 'connectionString'))");
    expect(part.diagnostics.map(({ code }) => code)).toEqual(['directives/readable-secret']);
  });

  test('are in no output of the stack, and cannot be put into one', () => {
    const { value } = link({ credentials, engine: serverless });
    expect([...(value?.outputs.keys() ?? [])].sort()).toEqual([
      'ShopDbName',
      'ShopHost',
      'ShopHosts',
      'ShopPort',
      'ShopReaderHost',
      'ShopReaderPort',
    ]);
    const outputs = [{ name: 'Url', value: "$ResourceParam('shop', 'connectionString')" }];
    const { diagnostics } = linked(
      stringify({
        resources: { shop: { type: 'relational-database', properties: { engine: postgres } } },
        stackConfig: { outputs },
      }),
    );
    expect(diagnostics.map(({ code }) => code)).toContain('config/dynamic-reference');
  });

  test('are told to whoever connects a function, in whose configuration they stand', () => {
    const fn = {
      type: 'function',
      properties: {
        packaging: { type: 'custom-artifact', properties: { packagePath: 'fn', handler: 'index.js:handler' } },
        runtime: 'nodejs22.x',
        connectTo: ['shop'],
      },
    };
    const { diagnostics, value } = link({ credentials, engine: postgres }, { fn });
    // The function is outside of the VPC, which is all that the database lets in.
    expect(diagnostics.map(({ code }) => code)).toEqual(['directives/readable-secret', 'config/no-route']);
    expect(JSON.stringify(value?.resources.get('FnFunction')?.body)).toContain('STP_SHOP_CONNECTION_STRING');
  });
});

describe('a database that is there already', () => {
  const existing = {
    engine: 'mysql',
    host: 'db.example.com',
    dbName: 'orders',
    secretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds-a1B2c3',
  };

  test('has the variables of one that is made, and nothing is made but the secret with its connection strings', () => {
    const all = resourcesOf({ existing }, { report: job({ connectTo: ['shop'] }) });
    expect(Object.keys(all).filter((id) => id.startsWith('Shop'))).toEqual(['ShopConnectionSecret']);
    const { Environment, Secrets } = all.ReportJobDefinition.Properties.ContainerProperties;
    const value = (name: string) => Environment.find(({ Name }: Json) => Name === name)?.Value;
    expect([value('STP_SHOP_HOST'), value('STP_SHOP_PORT'), value('STP_SHOP_DB_NAME')]).toEqual([
      'db.example.com',
      '3306',
      'orders',
    ]);
    expect(Secrets.find(({ Name }: Json) => Name === 'STP_SHOP_PASSWORD').ValueFrom).toBe(
      `${existing.secretArn}:password::`,
    );
    expect(all.ShopConnectionSecret.Properties.SecretString).toContain(
      `mysql://{{resolve:secretsmanager:${existing.secretArn}:SecretString:username}}:`,
    );
  });

  test('takes no properties of one that is made, and excludes an engine', () => {
    expect(complaints({ existing, credentials, accessibility: {}, logging: {} })).toEqual([
      'error config/database credentials',
      'error config/database accessibility',
      'error config/database logging',
    ]);
    const cut = { ...existing, secretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds' };
    expect(complaints({ existing: cut })).toEqual(['error config/wrong-format existing.secretArn']);
    expect(() => link({ existing, engine: postgres })).toThrow('engine');
    expect(() => link({})).toThrow('engine');
  });

  test('takes no secret of another region, and none of another account than the rest of the config', () => {
    const inOhio = { ...existing, secretArn: existing.secretArn.replace('eu-west-1', 'us-east-2') };
    expect(complaints({ existing: inOhio })).toEqual(['error config/other-region existing.secretArn']);
    const elsewhere = { ...existing, secretArn: existing.secretArn.replace('123456789012', '210987654321') };
    const cache = {
      type: 'redis-cluster',
      properties: { existing: { host: 'redis.example.com', secretArn: existing.secretArn } },
    };
    const { diagnostics } = link({ existing: elsewhere }, { cache });
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['config/other-account', { path: ['resources', 'cache', 'properties', 'existing', 'secretArn'] }],
    ]);
    expect(link({ existing }, { cache }).diagnostics).toEqual([]);
  });

  test.each([
    { deletionProtection: true },
    { deletionProtection: false },
    { automatedBackupRetentionDays: 7 },
    { automatedBackupRetentionDays: 1 },
  ])('takes no %j, which belongs to one that is made, also where it is the usual value', (written) => {
    expect(complaints({ existing, ...written })).toEqual([`error config/database ${Object.keys(written)[0]}`]);
  });

  test.each([
    "$Secret('orders')",
    "$Secret('orders.arn')",
    "$ResourceParam('other', 'connectionString')",
    '{{resolve:ssm:/orders/secret-arn}}',
  ])(
    'takes %s for no ARN of its secret, which CloudFormation would not resolve inside of another reference',
    (written) => {
      const other = { type: 'relational-database', properties: { engine: postgres } };
      const { diagnostics } = link({ existing: { ...existing, secretArn: written } }, { other });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
        {
          code: 'config/wrong-format',
          place: { path: ['resources', 'shop', 'properties', 'existing', 'secretArn'] },
          hint: 'Write the ARN of the secret, which `aws secretsmanager describe-secret` shows.',
        },
      ]);
    },
  );

  test('keeps backups for a day and is not protected, if nothing is written of one that is made', () => {
    expect(resourcesOf({ engine: postgres, credentials }).ShopDbInstance.Properties).toMatchObject({
      BackupRetentionPeriod: 1,
      DeletionProtection: false,
    });
  });
});
