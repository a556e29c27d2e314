import { runInThisContext } from 'node:vm';
import { rotationCode } from '../../src/resources/shapes/database-rotation.ts';

/** A version of a secret, with its staging labels. */
interface Version {
  text?: string;
  readonly stages: Set<string>;
}

/** The ARNs of the two secrets of a database. */
export const login = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-dev-orders-credentials-a1B2c3';
export const connection = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-dev-orders-connection-a1B2c3';

const oldPassword = 'OldPassword0123456789abcdefghijk';

/** Returns the connection strings of a database with a replica, as the template writes them. */
export const stringsWith = (password: string): string =>
  JSON.stringify({
    connectionString: `postgresql://owner:${password}@orders:5432/orders`,
    jdbcConnectionString: `jdbc:postgresql://orders:5432/orders?user=owner&password=${password}`,
    readReplicaConnectionStrings: ['a', 'b'].map((host) => `postgresql://owner:${password}@${host}:5432/orders`).join(),
  });

/** Returns an error as the SDK throws it. */
const refusal = (name: string, message = 'refused'): Error => Object.assign(new Error(message), { name });

/**
 * Returns an account with a database and its two secrets, which keeps the rules of Secrets Manager for versions and labels.
 * `before` is called ahead of each call with its name and input and may throw; `after` follows the call, and may throw where
 * the response is lost. `status` is what RDS says in the looks that follow a change of the password, one after the other.
 */
export const rotatedAccount = ({ engine = 'instance' as 'instance' | 'cluster', status = ['available'] } = {}) => {
  const secrets = new Map<string, Map<string, Version>>([
    [login, new Map()],
    [connection, new Map()],
  ]);
  const calls: string[] = [];
  const waits: number[] = [];
  /** Inputs and responses of the calls of a step. */
  const seen: string[] = [];
  const hooks = { before: (_: string, __: object): void => {}, after: (_: string): void => {} };
  const database = { password: oldPassword, changes: 0 };
  let looks: string[] = [];
  let made = 0;
  let random = 0;

  const versionsOf = (secret: string) => {
    const found = secrets.get(secret);
    if (!found) throw refusal('ResourceNotFoundException');
    return found;
  };
  const versionWith = (secret: string, stage: string) =>
    [...versionsOf(secret)].find(([, { stages }]) => stages.has(stage));
  const moveStage = (secret: string, stage: string, to: string) => {
    const from = versionWith(secret, stage);
    if (from?.[0] === to) return;
    from?.[1].stages.delete(stage);
    if (stage === 'AWSCURRENT' && from) moveStage(secret, 'AWSPREVIOUS', from[0]);
    versionsOf(secret).get(to)?.stages.add(stage);
    if (stage === 'AWSCURRENT') versionsOf(secret).get(to)?.stages.delete('AWSPREVIOUS');
  };
  /** Writes a value as a deployment does. */
  const deploy = (secret: string, text: string) => {
    const id = `deployed-${++made}`;
    versionsOf(secret).set(id, { text, stages: new Set() });
    moveStage(secret, 'AWSCURRENT', id);
  };
  /** Begins a rotation: Secrets Manager makes a version without a value. */
  const begin = (token: string) => {
    if (!versionsOf(login).has(token)) versionsOf(login).set(token, { stages: new Set() });
    moveStage(login, 'AWSPENDING', token);
  };
  const call = async <T>(name: string, input: object, act: () => T): Promise<T> => {
    calls.push(name);
    seen.push(JSON.stringify(input));
    hooks.before(name, input);
    try {
      const result = act();
      seen.push(JSON.stringify(result));
      return result;
    } finally {
      hooks.after(name);
    }
  };
  const modify = (name: string, id: string) => (input: Record<string, string>) =>
    call(name, input, () => {
      if (input[id] !== 'orders' || Object.keys(input).length !== 2) throw refusal('InvalidParameterValue');
      database.password = input.MasterUserPassword as string;
      database.changes += 1;
      looks = [...status];
    });
  const look = () => {
    const [said = 'available', ...rest] = looks;
    looks = rest;
    const [state, pending] = said.split('+');
    return { state, PendingModifiedValues: pending ? { MasterUserPassword: '****' } : {} };
  };
  class SecretsManager {
    getSecretValue(input: { SecretId: string; VersionId?: string; VersionStage?: string }) {
      return call('getSecretValue', input, () => {
        const { SecretId, VersionId, VersionStage = 'AWSCURRENT' } = input;
        const found: [string, Version | undefined] | undefined = VersionId
          ? [VersionId, versionsOf(SecretId).get(VersionId)]
          : versionWith(SecretId, VersionStage);
        if (found?.[1]?.text === undefined) throw refusal('ResourceNotFoundException');
        return { SecretString: found[1].text, VersionId: found[0], VersionStages: [...found[1].stages] };
      });
    }
    getRandomPassword(input: object) {
      return call('getRandomPassword', input, () => ({ RandomPassword: `NewPassword${++random}x0123456789abcdef` }));
    }
    putSecretValue(input: { SecretId: string; ClientRequestToken?: string; SecretString: string; VersionStages: [] }) {
      return call('putSecretValue', input, () => {
        const { SecretId, ClientRequestToken = `put-${++made}`, SecretString, VersionStages } = input;
        const version = versionsOf(SecretId).get(ClientRequestToken) ?? { stages: new Set<string>() };
        if (version.text !== undefined && version.text !== SecretString) throw refusal('ResourceExistsException');
        versionsOf(SecretId).set(ClientRequestToken, Object.assign(version, { text: SecretString }));
        for (const stage of VersionStages) moveStage(SecretId, stage, ClientRequestToken);
        return { VersionId: ClientRequestToken };
      });
    }
    updateSecretVersionStage(input: Record<string, string>) {
      return call('updateSecretVersionStage', input, () => {
        const { SecretId = '', VersionStage = '', MoveToVersionId = '', RemoveFromVersionId } = input;
        if (versionWith(SecretId, VersionStage)?.[0] !== RemoveFromVersionId)
          throw refusal('InvalidParameterException');
        moveStage(SecretId, VersionStage, MoveToVersionId);
      });
    }
  }
  class RDS {
    modifyDBInstance = modify('modifyDBInstance', 'DBInstanceIdentifier');
    modifyDBCluster = modify('modifyDBCluster', 'DBClusterIdentifier');
    describeDBInstances(input: object) {
      return call('describeDBInstances', input, () => {
        const { state, ...rest } = look();
        return { DBInstances: [{ DBInstanceStatus: state, ...rest }] };
      });
    }
    describeDBClusters(input: object) {
      return call('describeDBClusters', input, () => {
        const { state, ...rest } = look();
        return { DBClusters: [{ Status: state, ...rest }] };
      });
    }
  }

  const time = { left: 900_000 };
  const modules: Record<string, unknown> = {
    '@aws-sdk/client-secrets-manager': { SecretsManager },
    '@aws-sdk/client-rds': { RDS },
    'node:timers/promises': {
      setTimeout: async (milliseconds: number) => {
        waits.push(milliseconds);
        time.left -= milliseconds;
      },
    },
  };
  const module = { exports: {} as { handler: (event: object, context: object) => Promise<void> } };
  const env = {
    LOGIN_SECRET: login,
    CONNECTION_SECRET: connection,
    [engine === 'cluster' ? 'DB_CLUSTER' : 'DB_INSTANCE']: 'orders',
  };
  // The text of the template, as Lambda evaluates it.
  runInThisContext(`(function(exports,require,process){${rotationCode()}\n})`)(
    module.exports,
    (name: string) => modules[name],
    { env },
  );
  /** Runs one step, as Secrets Manager does. */
  const step = (Step: string, token = 'token-1', SecretId = login) => {
    time.left = 900_000;
    seen.length = 0;
    const context = { getRemainingTimeInMillis: () => time.left };
    return module.exports.handler({ Step, SecretId, ClientRequestToken: token }, context);
  };
  /** Runs all steps, from the first one that fails again after a pause, as Secrets Manager does. Returns the errors. */
  const rotate = async (token = 'token-1', attempts = 5): Promise<Error[]> => {
    const errors: Error[] = [];
    begin(token);
    for (let attempt = 0; attempt < attempts; attempt++) {
      try {
        for (const one of ['createSecret', 'setSecret', 'testSecret', 'finishSecret']) await step(one, token);
        break;
      } catch (thrown) {
        errors.push(thrown as Error);
      }
    }
    return errors;
  };
  const textOf = (secret: string, stage = 'AWSCURRENT') => versionWith(secret, stage)?.[1].text ?? '';
  deploy(login, JSON.stringify({ username: 'owner', password: oldPassword }));
  deploy(connection, stringsWith(oldPassword));
  return {
    ...{ step, rotate, begin, deploy, textOf, hooks, database, calls, waits, seen },
    /** The password of the login that is current. */
    password: (): string => JSON.parse(textOf(login)).password,
    oldPassword,
  };
};

/** Returns an error of a call that fails. */
export const failure = (message = 'the service is not available'): Error => refusal('InternalServiceError', message);

/** Returns the error of RDS about a database that is being changed. */
export const busy = (kind: 'Instance' | 'Cluster' = 'Instance'): Error => refusal(`InvalidDB${kind}StateFault`);
