/** A version of a secret, as GetSecretValue returns it. */
interface SecretVersion {
  readonly SecretString?: string;
  readonly VersionId?: string;
  readonly VersionStages?: readonly string[];
}

/** The part of `@aws-sdk/client-secrets-manager`, which the Node runtimes of Lambda include, that the rotation uses. */
export interface SecretsSdk {
  readonly SecretsManager: new (
    settings: object,
  ) => {
    getSecretValue(input: object): Promise<SecretVersion>;
    getRandomPassword(input: object): Promise<{ readonly RandomPassword?: string }>;
    putSecretValue(input: object): Promise<{ readonly VersionId?: string }>;
    updateSecretVersionStage(input: object): Promise<unknown>;
  };
}

/** An instance or a cluster, as RDS describes it. */
interface DescribedDatabase {
  readonly DBInstanceStatus?: string;
  readonly Status?: string;
  readonly PendingModifiedValues?: { readonly MasterUserPassword?: string };
}

/** The part of `@aws-sdk/client-rds` that the rotation uses. */
export interface DatabasesSdk {
  readonly RDS: new (
    settings: object,
  ) => {
    modifyDBInstance(input: object): Promise<unknown>;
    modifyDBCluster(input: object): Promise<unknown>;
    describeDBInstances(input: object): Promise<{ readonly DBInstances?: readonly DescribedDatabase[] }>;
    describeDBClusters(input: object): Promise<{ readonly DBClusters?: readonly DescribedDatabase[] }>;
  };
}

/**
 * The event of a step, which Secrets Manager sends:
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
 */
export interface RotationEvent {
  readonly Step: string;
  readonly SecretId: string;
  /** The id of the version that becomes the current one, the same in every retry. */
  readonly ClientRequestToken: string;
}

/**
 * Returns the Lambda handler that rotates the password of a database by the API of RDS: in the database, in the secret with
 * the login and in the one with the connection strings. The text of this function is embedded in the template
 * (`npm run generate`), so it uses nothing but its arguments and the globals of Node. `settings` is the environment of the
 * function, `pause` waits for milliseconds. Any call may fail at any time: Secrets Manager repeats all steps with the same
 * token, and each continues where the former attempt ended. The handler throws what AWS throws, without passwords.
 */
export const rotation = (
  { SecretsManager }: SecretsSdk,
  { RDS }: DatabasesSdk,
  settings: Readonly<Record<string, string | undefined>>,
  pause: (milliseconds: number) => Promise<unknown>,
) => {
  const secrets = new SecretsManager({ maxAttempts: 5 });
  const databases = new RDS({ maxAttempts: 5 });
  const { LOGIN_SECRET: login, CONNECTION_SECRET: connection, DB_CLUSTER: cluster, DB_INSTANCE: instance } = settings;

  return async (
    { Step: step, SecretId, ClientRequestToken: token }: RotationEvent,
    invocation: { getRemainingTimeInMillis(): number },
  ): Promise<void> => {
    /** Passwords that no error may contain. */
    const hidden: string[] = [];

    /** Returns a version of a secret; undefined if there is none, or none with a value. */
    const find = async (secret: string | undefined, version: object): Promise<SecretVersion | undefined> => {
      try {
        return await secrets.getSecretValue({ SecretId: secret, ...version });
      } catch (thrown) {
        if ((thrown as Error).name !== 'ResourceNotFoundException') throw thrown;
        return undefined;
      }
    };
    const ofStage = (secret: string | undefined, VersionStage: string) => find(secret, { VersionStage });

    /** Returns the value of a version of the login; undefined for one that has no password. */
    const read = (version: SecretVersion | undefined): { readonly password: string } | undefined => {
      try {
        const value = JSON.parse(version?.SecretString as string);
        if (!value.password) return undefined;
        hidden.push(value.password);
        return value;
      } catch {
        // An error of the parser would contain a part of its text.
        return undefined;
      }
    };

    /** Returns a value that must be there. */
    const present = <T>(value: T | undefined, lack: string): T => {
      if (value === undefined) throw new Error(lack);
      return value;
    };

    /** Returns the new version of the login. Throws for that of a rotation which is over, whose step is repeated late. */
    const renewed = async (): Promise<{ readonly password: string; readonly isCurrent: boolean }> => {
      const version = await find(login, { VersionId: token });
      const stages = version?.VersionStages ?? [];
      const isCurrent = stages.includes('AWSCURRENT');
      if (!isCurrent && !stages.includes('AWSPENDING')) throw new Error(`version ${token} is no longer pending`);
      return { password: present(read(version), `version ${token} has no password`).password, isCurrent };
    };

    /**
     * Sets the password of the database, where it is changed as soon as possible: `ApplyImmediately` would also apply what
     * else waits for the maintenance window. Waits while RDS refuses since the database is being changed or backed up.
     */
    const set = async (MasterUserPassword: string): Promise<void> => {
      for (;;) {
        try {
          if (cluster) await databases.modifyDBCluster({ DBClusterIdentifier: cluster, MasterUserPassword });
          else await databases.modifyDBInstance({ DBInstanceIdentifier: instance, MasterUserPassword });
          return;
        } catch (thrown) {
          if (
            !/^InvalidDB(Instance|Cluster)State/.test((thrown as Error).name) ||
            invocation.getRemainingTimeInMillis() < 30_000
          )
            throw thrown;
        }
        await pause(15_000);
      }
    };

    /** Waits until the database has its password, for two looks in a row: what RDS describes may lag behind. */
    const settle = async (): Promise<void> => {
      for (let settled = 0; settled < 2; ) {
        if (invocation.getRemainingTimeInMillis() < 30_000)
          throw new Error('RDS is still changing the password of the database');
        await pause(10_000);
        const found = cluster
          ? (await databases.describeDBClusters({ DBClusterIdentifier: cluster })).DBClusters
          : (await databases.describeDBInstances({ DBInstanceIdentifier: instance })).DBInstances;
        const { DBInstanceStatus, Status, PendingModifiedValues } = found?.[0] ?? {};
        // No other status keeps the database from having its password: the optimization of a disk takes hours.
        const status = DBInstanceStatus ?? Status ?? 'resetting-master-credentials';
        const isPending = status === 'resetting-master-credentials' || PendingModifiedValues?.MasterUserPassword;
        settled = isPending ? 0 : settled + 1;
      }
    };

    /**
     * Replaces the password in the connection strings by the new one: what stands in an address, which may be that of a
     * rotation that was given up, and what the login has or had. The new version becomes current only if no deployment has
     * written another one meanwhile.
     */
    const reconnect = async (password: string): Promise<void> => {
      const old = await ofStage(connection, 'AWSCURRENT');
      let text = old?.SecretString ?? '';
      const [, written] = /:\/\/[^:/@]+:([^:/@]+)@/.exec(text) ?? [];
      if (written) hidden.push(written);
      const formers = [written];
      for (const stage of ['AWSCURRENT', 'AWSPREVIOUS']) formers.push(read(await ofStage(login, stage))?.password);
      for (const former of formers) if (former) text = text.replaceAll(former, () => password);
      if (!old || text === old.SecretString) return;
      const { VersionId } = await secrets.putSecretValue({
        SecretId: connection,
        SecretString: text,
        VersionStages: ['ROTATED'],
      });
      await secrets.updateSecretVersionStage({
        SecretId: connection,
        VersionStage: 'AWSCURRENT',
        MoveToVersionId: VersionId,
        RemoveFromVersionId: old.VersionId,
      });
    };

    const steps: Readonly<Record<string, () => Promise<void>>> = {
      createSecret: async () => {
        if (await find(login, { VersionId: token })) return;
        const current = present(read(await ofStage(login, 'AWSCURRENT')), 'the secret has no password');
        const { RandomPassword } = await secrets.getRandomPassword({ PasswordLength: 32, ExcludePunctuation: true });
        hidden.push(present(RandomPassword, 'there is no random password'));
        await secrets.putSecretValue({
          SecretId: login,
          ClientRequestToken: token,
          SecretString: JSON.stringify({ ...current, password: RandomPassword }),
          VersionStages: ['AWSPENDING'],
        });
      },
      setSecret: async () => {
        const { password, isCurrent } = await renewed();
        // An earlier attempt has finished all but its last calls.
        if (!isCurrent) await set(password);
      },
      testSecret: settle,
      finishSecret: async () => {
        const { password } = await renewed();
        // Before the login forgets which password was the old one.
        await reconnect(password);
        const current = await ofStage(login, 'AWSCURRENT');
        if (current?.VersionId !== token)
          await secrets.updateSecretVersionStage({
            SecretId: login,
            VersionStage: 'AWSCURRENT',
            MoveToVersionId: token,
            RemoveFromVersionId: current?.VersionId,
          });
        // A deployment that has run since the first step may have written the old password once more, here and there.
        await reconnect(password);
        await set(password);
      },
    };

    try {
      const run = Object.hasOwn(steps, step) ? steps[step] : undefined;
      if (!run || SecretId !== login) throw new Error(`no step ${step} of ${SecretId}`);
      await run();
    } catch (thrown) {
      const { name, message } = thrown as Error;
      const readable = hidden.reduce((text, one) => text.replaceAll(one, '***'), message);
      // A new error: Lambda writes all properties of an error, and its stack, to the log.
      throw Object.assign(new Error(`${step}: ${readable}`), { name });
    }
  };
};
