import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CreateSecretCommand, DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { activeRevisions, deleteRepository, outputs, physicalIds, secrets } from '../support/account.ts';
import { deploy, destroy, destroyToNothing, folderOf } from '../support/project.ts';
import { started } from '../support/runs.ts';
import { type Server, startMariadb, startPostgres, startRedis } from '../support/servers.ts';

const preview = 'lab-servers-pr-25';
const lender = 'lab-servers-main';
const borrowing = { flags: ['--base-stage', 'main'] };
const databases = ['orders', 'stock', 'cache'];
const user = 'shop';
const password = 'aFineLongPassword1';
const names = ['lab-servers-user', 'lab-servers-redis'];

/** Program that writes to each server by the variables of its connection alone, and prints what it reads back. */
const program = `import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { createClient } from 'redis';

const env = process.env as Record<string, string>;
const written = randomUUID();
const told = (name: string, read: unknown) => console.log(name, read === written ? 'reads what it wrote' : read);

const table = 'CREATE TABLE IF NOT EXISTS notes (text VARCHAR(36))';
const orders = new pg.Client(env.STP_ORDERS_CONNECTION_STRING);
await orders.connect();
await orders.query(table);
await orders.query('INSERT INTO notes VALUES ($1)', [written]);
told('orders', (await orders.query('SELECT text FROM notes WHERE text = $1', [written])).rows[0]?.text);
await orders.end();

const byParts = new pg.Client({
  host: env.STP_ORDERS_HOST,
  port: Number(env.STP_ORDERS_PORT),
  database: env.STP_ORDERS_DB_NAME,
  user: env.STP_ORDERS_USERNAME,
  password: env.STP_ORDERS_PASSWORD,
});
await byParts.connect();
told('orders by parts', (await byParts.query('SELECT text FROM notes WHERE text = $1', [written])).rows[0]?.text);
await byParts.end();

const stock = await mysql.createConnection(env.STP_STOCK_CONNECTION_STRING);
await stock.query(table);
await stock.query('INSERT INTO notes VALUES (?)', [written]);
const [rows] = await stock.query('SELECT text FROM notes WHERE text = ?', [written]);
told('stock', (rows as { text: string }[])[0]?.text);
await stock.end();

const cache = await createClient({ url: env.STP_CACHE_CONNECTION_STRING }).connect();
await cache.set('line', written);
told('cache', await cache.get('line'));
await cache.close();
`;

let folder: string;
const servers: Server[] = [];

const secretOf = async (Name: string, value: object): Promise<string> =>
  (await secrets.send(new CreateSecretCommand({ Name, SecretString: JSON.stringify(value) }))).ARN as string;

beforeAll(async () => {
  const postgres = await startPostgres(user, password, 'orders');
  servers.push(postgres);
  const mariadb = await startMariadb(user, password, 'stock');
  servers.push(mariadb);
  const redis = await startRedis(password);
  servers.push(redis);
  const host = '127.0.0.1';
  const secretArn = await secretOf('lab-servers-user', { username: user, password });
  const database = (engine: string, dbName: string, { port }: Server) => ({
    type: 'relational-database',
    properties: { existing: { engine, host, port, dbName, secretArn } },
  });
  const packaging = {
    type: 'stacktape-image-buildpack',
    properties: { entryfilePath: 'src/job.ts', includeFiles: ['ca.pem'] },
  };
  folder = folderOf({
    'batch-jobs.yml': stringify({
      serviceName: 'lab-servers',
      stackConfig: { compute: { lend: ['previews'] }, lend: databases, preview: { borrow: databases } },
      resources: {
        orders: database('postgres', 'orders', postgres),
        stock: database('mariadb', 'stock', mariadb),
        cache: {
          type: 'redis-cluster',
          properties: {
            existing: { host, port: redis.port, secretArn: await secretOf('lab-servers-redis', { password }) },
          },
        },
        writer: {
          type: 'batch-job',
          properties: {
            container: { packaging, environment: [{ name: 'NODE_EXTRA_CA_CERTS', value: '/app/ca.pem' }] },
            resources: { cpu: 1, memory: 512 },
            connectTo: databases,
          },
        },
      },
    }),
    'package.json': JSON.stringify({
      name: 'writer',
      version: '1.0.0',
      type: 'module',
      dependencies: { mysql2: '3.15.3', pg: '8.16.3', redis: '5.9.0' },
    }),
    'src/job.ts': program,
    'ca.pem': readFileSync(redis.ca, 'utf8'),
  });
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--silent'], { cwd: folder });
  await deploy(folder, 'main');
  await deploy(folder, 'pr-25', borrowing);
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-25', preview);
  await destroy(folder, 'main');
  await deleteRepository('batch-job/lab-servers');
  for (const SecretId of names)
    await secrets.send(new DeleteSecretCommand({ SecretId, ForceDeleteWithoutRecovery: true }));
});

afterAll(() => {
  for (const server of servers) server.stop();
});

test.each([
  ['of the stage that has the databases', lender],
  ['of a preview that borrows them', preview],
])(
  'a program %s writes to PostgreSQL, MariaDB and Redis by the variables of its connections, and reads it back',
  async (_, stack) => {
    const { logs, status } = await started(stack, 'Writer', {});
    expect(logs.join('\n').split('\n')).toEqual([
      'orders reads what it wrote',
      'orders by parts reads what it wrote',
      'stock reads what it wrote',
      'cache reads what it wrote',
    ]);
    expect(status).toBe('SUCCEEDED');
  },
);

test('passwords stand in no job definition of either stage, and in no output', async () => {
  for (const stack of [lender, preview]) expect(JSON.stringify(await activeRevisions(stack))).not.toContain(password);
  expect(JSON.stringify(await outputs(lender))).not.toContain(password);
});

test('a preview that borrows the databases makes no secret', async () => {
  expect(await physicalIds(lender, 'AWS::SecretsManager::Secret')).toHaveLength(databases.length);
  expect(await physicalIds(preview, 'AWS::SecretsManager::Secret')).toEqual([]);
});
