import { describe, expect, test } from '@jest/globals';

import { isNameOfSecret, looksLikeSecretName } from '../../src/diagnostics/secret-names.ts';
import { expectLinear } from '../linear-time.ts';

const secretNames =
  'DB_PASS SMTP_PASS MYSQL_PASS REDIS_PASS PASS PGPASS DBPASS DB_PW MYSQL_PWD DB_PASSWORD PASSWORD1 Passphrase GH_PAT GITHUB_PAT AZURE_DEVOPS_PAT MASTER_KEY STRIPE_KEY STRIPE_KEY_LIVE SENDGRID_KEY APP_KEY KEY ENCRYPTION_KEY SIGNING_KEY SSH_KEY DEPLOY_KEY apiKey api-key API_KEY_2 JWT JWT_PROD USER_JWT SESSION RAILS_SESSION NPM_AUTH BASIC_AUTH AUTHORIZATION SENTRY_DSN DSN SLACK_WEBHOOK SLACK_WEBHOOK_URL COOKIE SESSION_COOKIE SALT PASSWORD_SALT CARD_PIN OTP TOTP_SEED_PHRASE MFA CLIENT_CERT TLS_CERT_BASE64 TLS_KEY_PEM KEYSTORE WIFI_PSK HMAC CREDS DB_CREDS GOOGLE_APPLICATION_CREDENTIALS CONNECTION_STRING DB_CONN_STR DATABASE_URL MONGODB_URI REDIS_URL CELERY_BROKER_URL AMQP_URL SAS_TOKEN BLOB_SAS CLIENT_SECRET GITHUB_TOKEN AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN KUBECONFIG WALLET_MNEMONIC HASH_PEPPER'.split(
    ' ',
  );

const plainNames =
  'LOG_LEVEL BUCKET MONKEY AUTHOR REGION STAGE PATH HOME PWD OLDPWD XDG_SESSION_ID SSH_ASKPASS COMPASS BYPASS LOW_PASS PASS_RATE PARTITION_KEY SORT_KEY HashKey PUBLIC_KEY S3_KEY OBJECT_KEY CACHE_KEY KeySchema KEY_ID KEY_NAME KeyType KMS_KEY KMS_KEY_ARN KEYBOARD CA_CERT NODE_EXTRA_CA_CERTS SSL_CERT_FILE SESSION_MANAGER PATTERN COMPATIBLE SPINNER PINNED JWT_ISSUER MAX_OTP_AGE RANDOM_SEED API_URL PUBLIC_URL HOMEPAGE_URI COUNTRY_CODES CERTAINTY GITHUB_SHA GITHUB_REF RUNNER_OS ImageOS JAVA_HOME'.split(
    ' ',
  );

/** Default variables of GitHub Actions: https://docs.github.com/actions/reference/workflows-and-actions/variables */
const runnerNames =
  'CI GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_URL'.split(
    ' ',
  );

/** Words that name a secret at the end of a name. */
const secretLastWords =
  'pass pw pat key keys keyfile jwt jwk dsn sas psk otp totp mfa pin salt pepper hmac session cred creds cert pem pfx p12 jks keystore keytab bearer signing signature authorization dockercfg'.split(
    ' ',
  );

/** Suffixes that do not change the meaning of a name. */
const suffixes = '1 42 base64 b64 json prod production dev test staging live old new value primary secondary'.split(
  ' ',
);

/** Words that make the last word of a name no secret, by that last word. */
const plainBefore: Readonly<Record<string, readonly string[]>> = {
  key: 'partition sort hash range primary foreign public pub cache object s3 file routing dedup deduplication group row shard search lookup idempotency index unique composite kms cmk event message map json tag label feature translation i18n metadata host hot natural surrogate order first last next prefix'.split(
    ' ',
  ),
  pass: 'one two first second single multi low high band by boarding last'.split(' '),
  cert: ['ca', 'root'],
  session: 'xdg desktop gnome gdm'.split(' '),
};

describe('recognizing the name of a secret', () => {
  test.each(secretLastWords)('is true for a name that ends with %s', (word) => {
    expect(looksLikeSecretName(`MY_${word.toUpperCase()}`)).toBe(true);
  });

  test.each(suffixes)('ignores the suffix %s', (word) => {
    expect(looksLikeSecretName(`MY_PAT_${word.toUpperCase()}`)).toBe(true);
    expect(looksLikeSecretName(`MY_PAT_${word.toUpperCase()}_COUNT`)).toBe(false);
  });

  test.each(Object.entries(plainBefore))(
    'is false for %s behind its plain words, and only behind those',
    (word, plain) => {
      const isSecret = (before: string) => looksLikeSecretName(`MY_${before}_${word}`);
      const all = Object.values(plainBefore).flat();
      expect(plain.filter(isSecret)).toEqual([]);
      expect(all.filter(isSecret)).toEqual(all.filter((before) => !plain.includes(before)));
    },
  );

  test.each(secretNames)('is true for %s', (name) => expect(looksLikeSecretName(name)).toBe(true));
  test.each(secretNames.filter((name) => name.length > 3))('is true for %s in lower case and with a prefix', (name) => {
    expect(looksLikeSecretName(name.toLowerCase())).toBe(true);
    expect(looksLikeSecretName(`MY_${name}`)).toBe(true);
  });
  test.each([...plainNames, ...runnerNames])('is false for %s', (name) =>
    expect(looksLikeSecretName(name)).toBe(false),
  );

  test.each(['KEY_', 'a', 'aA', 'PASS', '_', 'mongo', 'auth', 'token1'])(
    'takes time that grows no faster than a name of up to a million letters, made of %j',
    (part) => {
      expectLinear('a name', looksLikeSecretName, (length) => part.repeat(length / part.length), 1_000_000);
    },
  );
});

describe('recognizing a name whose value is the secret itself', () => {
  test.each([
    'SECRET_NAME',
    'TOKEN_URL',
    'MAX_TOKENS',
    'PASSWORD_MIN_LENGTH',
    'AUTH_DOMAIN',
    'DATABASE_URL',
    'SORT_KEY',
  ])('is false for %s', (name) => expect(isNameOfSecret(name)).toBe(false));

  test.each([
    'DB_PASSWORD',
    'PASSWORD1',
    'GH_PAT',
    'stripeSecret',
    'STRIPE_KEY',
    'apikey',
    'SMTP_PASS',
    'SIGNING_KEY_2',
    'JWT',
  ])('is true for %s', (name) => expect(isNameOfSecret(name)).toBe(true));

  test('is judged in time in proportion to its length', () => {
    for (const part of ['KEY_', 'a', 'aA', 'PASS', '_', 'mongo', 'auth', 'token1'])
      expectLinear(part, isNameOfSecret, (length) => part.repeat(length / part.length), 64 * 1024);
  });
});
