import { CreateSecretCommand, DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { activeRevisions, outputs, secrets } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, projectOf, shellJob } from '../support/project.ts';
import { endOf, start } from '../support/runs.ts';

const stack = 'lab-databases-pr-14';
const password = 'aFineLongPassword1';
const told = 'env | grep ^STP_O | sort';
// By its addresses: the emulator does not know those of a VPC as an attribute, which `vpc` needs.
const accessibility = {
  accessibilityMode: 'whitelisted-ips-only',
  whitelistedIps: ['172.16.0.0/16'],
  forceDisablePublicIp: true,
};
const folder = projectOf({
  serviceName: 'lab-databases',
  resources: {
    orders: {
      type: 'relational-database',
      properties: {
        accessibility,
        credentials: { masterUserPassword: "$Secret('lab-databases.password')" },
        engine: {
          type: 'postgres',
          properties: { version: '17.6', dbName: 'shop', primaryInstance: { instanceSize: 'db.t4g.micro' } },
        },
      },
    },
    own: {
      type: 'relational-database',
      // The emulator does not know `ExcludePunctuation`.
      overrides: {
        OwnCredentialsSecret: { 'GenerateSecretString.ExcludeCharacters': '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' },
      },
      properties: {
        accessibility,
        engine: { type: 'aurora-mysql', properties: { instances: [{ instanceSize: 'db.t4g.medium' }] } },
      },
    },
    reader: shellJob(told, { connectTo: ['orders', 'own'] }),
    stranger: shellJob(told),
  },
});

beforeAll(async () => {
  const SecretString = JSON.stringify({ password });
  await secrets.send(new CreateSecretCommand({ Name: 'lab-databases', SecretString }));
  await deploy(folder, 'pr-14');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-14', stack);
  await secrets.send(new DeleteSecretCommand({ SecretId: 'lab-databases', ForceDeleteWithoutRecovery: true }));
});

const variablesIn = (log = '') => Object.fromEntries(log.split('\n').map((line) => line.split(/=(.*)/s).slice(0, 2)));

test('a connected job reads the address of a database, and its connection strings with the password', async () => {
  const { OrdersHost: host = '', OwnHost: own = '', OwnReaderHost: reader = '' } = await outputs(stack);
  const variables = variablesIn((await endOf(await start(stack, 'Reader', {}))).logs[0]);
  expect(variables).toMatchObject({
    STP_ORDERS_HOST: host,
    STP_ORDERS_PORT: '5432',
    STP_ORDERS_DB_NAME: 'shop',
    STP_ORDERS_CONNECTION_STRING: `postgresql://db_master_user:${password}@${host}:5432/shop`,
    STP_ORDERS_JDBC_CONNECTION_STRING: `jdbc:postgresql://${host}:5432/shop?user=db_master_user&password=${password}`,
    STP_OWN_HOST: own,
    STP_OWN_READER_HOST: reader,
    STP_OWN_USERNAME: 'db_master_user',
  });
  const {
    STP_OWN_PASSWORD: made = '',
    STP_OWN_CONNECTION_STRING: url,
    STP_OWN_READER_CONNECTION_STRING: toRead,
  } = variables;
  expect(made).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(url).toBe(`mysql://db_master_user:${made}@${own}:3306/defdb`);
  expect(toRead).toBe(`mysql://db_master_user:${made}@${reader}:3306/defdb`);
  expect(JSON.stringify(await activeRevisions(stack))).not.toMatch(new RegExp(`${password}|${made}`));
});

test('a job that is not connected has no variable of a database', async () => {
  expect((await endOf(await start(stack, 'Stranger', {}))).logs.join('')).not.toContain('STP_O');
});

test('a second deploy changes nothing', async () => {
  expectNoChange(await deploy(folder, 'pr-14'));
});
