import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';

const machine = { primaryInstance: { instanceSize: 'db.t4g.micro' } };
const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-a1B2c3';
const database = { type: 'relational-database', properties: { engine: { type: 'postgres', properties: machine } } };
const aurora = {
  type: 'relational-database',
  properties: {
    engine: { type: 'aurora-mysql', properties: { instances: [{ instanceSize: 'db.t4g.medium' }] } },
    credentials: { masterUserPassword: "$Secret('orders.password')" },
  },
};
const existing = {
  type: 'relational-database',
  properties: { existing: { engine: 'mysql', host: 'db.acme.internal', dbName: 'orders', secretArn } },
};
const cache = {
  type: 'redis-cluster',
  properties: { existing: { host: 'cache.acme.internal', readerHost: 'copy.acme.internal', secretArn } },
};
const atlas = { type: 'mongo-db-atlas-cluster', properties: { clusterTier: 'M10' } };
const archive = {
  type: 'mongo-db-atlas-cluster',
  properties: { existing: { connectionString: "$Secret('archive')" } },
};
const pool = { type: 'user-auth-pool', properties: { generateClientSecret: true } };
const table = {
  type: 'dynamo-db-table',
  properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } } },
};

const variable = (value: string) => [{ name: 'URL', value }];
const packaging = { type: 'prebuilt-image', properties: { image: 'busybox:stable' } };
const job = (environment: object[] = []) => ({
  type: 'batch-job',
  properties: {
    container: { packaging, environment },
    resources: { cpu: 1, memory: 900 },
    connectTo: ['orders'],
  },
});
const service = (environment: object[] = []) => ({
  type: 'private-service',
  properties: { packaging, environment, resources: { cpu: 0.25, memory: 512 }, connectTo: ['orders'] },
});
const handler = (environment: object[] = []) => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/handler.ts' } },
    environment,
    connectTo: ['orders'],
  },
});

/** Returns what a config becomes in which `user` is connected to `orders`, which the stage production lends to previews. */
const linkedFor = (orders: object, user: object, stage = 'pr-7') => {
  const config = {
    providerConfig: {
      mongoDbAtlas: {
        publicKey: "$Secret('atlas.publicKey')",
        privateKey: "$Secret('atlas.privateKey')",
        organizationId: '5f2a0c1b2d3e4f5a6b7c8d9e',
        accessibility: { accessibilityMode: 'whitelisted-ips-only', whitelistedIps: ['203.0.113.7'] },
      },
    },
    stackConfig: { compute: { lend: ['previews'] }, lend: ['orders'], preview: { borrow: ['orders'] } },
    resources: { orders, user },
  };
  const given = stage === 'pr-7' ? { ...stageOf('shop', stage), lender: 'production' } : stageOf('shop', stage);
  return link(judged(JSON.stringify(config), stage), {
    stage: given,
    region: 'eu-west-1',
    table: { services: {} },
  });
};

/** Returns the diagnostics about lending and borrowing, each with its path. */
const said = (orders: object, user: object, stage?: string) =>
  linkedFor(orders, user, stage).diagnostics.flatMap(({ code, severity, place, sentence }) =>
    ['config/borrowed', 'config/lent-secret', 'directives/readable-secret'].includes(code)
      ? [{ code, severity, path: (place as { path: unknown[] }).path.join('.'), sentence }]
      : [],
  );

const graphFor = (...given: Parameters<typeof linkedFor>) => {
  const { value, diagnostics } = linkedFor(...given);
  if (value === undefined) throw new Error(diagnostics.map(({ sentence }) => sentence).join('\n'));
  return value;
};
const propertiesOf = (graph: ReturnType<typeof graphFor>, id: string) =>
  Object(graph.resources.get(id)?.body.Properties) as Record<string, Expression>;

type Secrets = { Name: string; ValueFrom: { 'Fn::Join': [string, [{ Ref: string }, string]] } }[];

/** Returns the variables that a container reads from Secrets Manager, each with the parameter and the key. */
const secretsOf = (container: unknown): Record<string, string> =>
  Object.fromEntries(
    ((container as { Secrets?: Secrets }).Secrets ?? []).map(({ Name, ValueFrom }) => {
      const [parameter, key] = ValueFrom['Fn::Join'][1];
      return [Name, parameter.Ref + key];
    }),
  );

describe('a job of a preview that borrows a database', () => {
  test('reads connection strings, user and password by the ARNs of the lender’s secrets', () => {
    const graph = graphFor(database, job());
    const read = secretsOf(propertiesOf(graph, 'UserJobDefinition').ContainerProperties);
    expect(read).toEqual({
      STP_ORDERS_CONNECTION_STRING: 'StpBorrowedOrdersConnectionSecret:connectionString::',
      STP_ORDERS_JDBC_CONNECTION_STRING: 'StpBorrowedOrdersConnectionSecret:jdbcConnectionString::',
      STP_ORDERS_PASSWORD: 'StpBorrowedOrdersCredentialsSecret:password::',
      STP_ORDERS_USERNAME: 'StpBorrowedOrdersCredentialsSecret:username::',
    });
    expect([...graph.parameters.keys()]).toEqual(expect.arrayContaining(['StpBorrowedOrdersConnectionSecret']));
  });

  test('is started by a role that may read these secrets and no other', () => {
    const [policy] = propertiesOf(graphFor(database, job()), 'UserExecutionRole').Policies as {
      PolicyDocument: { Statement: { Action: string[]; Resource: unknown }[] };
    }[] as [{ PolicyDocument: { Statement: { Action: string[]; Resource: unknown }[] } }];
    const reading = policy.PolicyDocument.Statement.filter(({ Action }) =>
      JSON.stringify(Action).includes('secretsmanager:'),
    );
    expect(reading).toEqual([
      {
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: [{ Ref: 'StpBorrowedOrdersConnectionSecret' }, { Ref: 'StpBorrowedOrdersCredentialsSecret' }],
      },
    ]);
  });

  test.each([
    ['the reader of Aurora', aurora, 'READER_CONNECTION_STRING', 'ConnectionSecret:readerConnectionString::'],
    ['the user of one that is there already', existing, 'USERNAME', 'ExistingSecret:username::'],
    ['the strings of one that is there already', existing, 'CONNECTION_STRING', 'ConnectionSecret:connectionString::'],
    ['the password of a cache that is there already', cache, 'PASSWORD', 'ExistingSecret:password::'],
    ['the copies of a cache', cache, 'READER_CONNECTION_STRING', 'ConnectionSecret:readerConnectionString::'],
    ['a MongoDB cluster', archive, 'CONNECTION_STRING', 'ConnectionSecret:connectionString::'],
  ])('reads %s', (_, orders, name, from) => {
    const read = secretsOf(propertiesOf(graphFor(orders, job()), 'UserJobDefinition').ContainerProperties);
    expect(read[`STP_ORDERS_${name}`]).toBe(`StpBorrowedOrders${from}`);
    expect(said(orders, job())).toEqual([]);
  });

  test('may have a connection string as the whole value of a variable of its own', () => {
    const graph = graphFor(database, job(variable("$ResourceParam('orders', 'connectionString')")));
    const { URL: url } = secretsOf(propertiesOf(graph, 'UserJobDefinition').ContainerProperties);
    expect(url).toBe('StpBorrowedOrdersConnectionSecret:connectionString::');
  });
});

test('a service of a preview reads the secrets of a borrowed database as a job does', () => {
  const [container] = propertiesOf(graphFor(database, service()), 'UserTaskDefinition').ContainerDefinitions as [
    object,
  ];
  expect(secretsOf(container).STP_ORDERS_PASSWORD).toBe('StpBorrowedOrdersCredentialsSecret:password::');
});

describe('a secret of what a preview borrows', () => {
  const part = "$CfFormat('{}?ssl=true', $ResourceParam('orders', 'connectionString'))";

  test.each([
    ['a job, in a text', job(variable(part)), 'resources.user.properties.container.environment.0.value'],
    ['a service, in a text', service(variable(part)), 'resources.user.properties.environment.0.value'],
    [
      'a function',
      handler(variable("$ResourceParam('orders', 'connectionString')")),
      'resources.user.properties.environment.0.value',
    ],
    [
      'a command',
      { ...job(), properties: { ...job().properties, container: { packaging: commanded(part) } } },
      'resources.user.properties.container.packaging.properties.command.0',
    ],
  ])('is refused where it would be readable: %s', (_, user, path) => {
    expect(said(database, user).filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'config/borrowed', path },
    ]);
  });

  test('reaches no function, which is told which variables it runs without', () => {
    expect(said(database, handler())).toMatchObject([
      {
        code: 'config/borrowed',
        severity: 'warning',
        path: 'resources.user.properties.connectTo.0',
        sentence: expect.stringMatching(/ runs without STP_ORDERS_CONNECTION_STRING, .* Lambda reads no variable /),
      },
    ]);
    expect(JSON.stringify([...graphFor(database, handler()).resources.values()])).not.toContain('{{resolve:');
  });

  test('that Cognito keeps is refused, since it has no ARN', () => {
    const { diagnostics } = linkedFor(pool, job(variable("$ResourceParam('orders', 'clientSecret')")));
    expect(diagnostics.map(({ code }) => code)).toContain('directives/unknown-parameter');
  });
});

test('a job that borrows a cluster of Atlas is warned that its role is no user there', () => {
  expect(said(atlas, job())).toMatchObject([
    {
      code: 'config/borrowed',
      severity: 'warning',
      path: 'resources.user.properties.connectTo.0',
      sentence: expect.stringContaining('will refuse user'),
    },
  ]);
});

describe('a stage that lends', () => {
  test.each([
    ['a database', database],
    ['one that is there already', existing],
    ['a cache with a password', cache],
  ])('%s is warned that pull requests read and write its data', (_, orders) => {
    expect(said(orders, job(), 'production')).toMatchObject([
      { code: 'config/lent-secret', severity: 'warning', path: 'stackConfig.lend.0' },
    ]);
  });

  test.each([
    ['a table, which has no secret', table],
    ['a cluster of Atlas, which refuses the jobs of previews', atlas],
  ])('is not warned about %s', (_, orders) => {
    expect(said(orders, job(), 'production')).toEqual([]);
  });

  test('writes the ARNs of the secrets as outputs, whose names are frozen', () => {
    const outputs = ({ outputs: all }: ReturnType<typeof graphFor>) =>
      Object.fromEntries([...all].flatMap(([name, { value }]) => (/^StpLentOrders/.test(name) ? [[name, value]] : [])));
    expect(outputs(graphFor(database, job(), 'production'))).toEqual({
      StpLentOrdersConnectionSecret: { Ref: 'OrdersConnectionSecret' },
      StpLentOrdersCredentialsSecret: { Ref: 'OrdersCredentialsSecret' },
    });
    expect(outputs(graphFor(aurora, job(), 'production'))).toEqual({
      StpLentOrdersConnectionSecret: { Ref: 'OrdersConnectionSecret' },
    });
    expect(outputs(graphFor(existing, job(), 'production'))).toEqual({
      StpLentOrdersConnectionSecret: { Ref: 'OrdersConnectionSecret' },
      StpLentOrdersExistingSecret: secretArn,
    });
    expect(outputs(graphFor(database, job()))).toEqual({});
  });
});

/** Returns a packaging whose command is one text. */
function commanded(text: string) {
  return { ...packaging, properties: { ...packaging.properties, command: [text] } };
}
