import { describe, expect, test } from '@jest/globals';
import { looksSecret } from '../../src/diagnostics/secret.ts';
import { isSecretItself } from '../../src/diagnostics/secret-names.ts';
import { expectLinear } from '../linear-time.ts';

const secret =
  'DB_PASS SMTP_PASS MYSQL_PASS REDIS_PASS PASS PGPASS DBPASS DB_PW MYSQL_PWD DB_PASSWORD PASSWORD1 Passphrase GH_PAT GITHUB_PAT AZURE_DEVOPS_PAT MASTER_KEY STRIPE_KEY STRIPE_KEY_LIVE SENDGRID_KEY APP_KEY KEY ENCRYPTION_KEY SIGNING_KEY SSH_KEY DEPLOY_KEY apiKey api-key API_KEY_2 JWT JWT_PROD USER_JWT SESSION RAILS_SESSION NPM_AUTH BASIC_AUTH AUTHORIZATION SENTRY_DSN DSN SLACK_WEBHOOK SLACK_WEBHOOK_URL COOKIE SESSION_COOKIE SALT PASSWORD_SALT CARD_PIN OTP TOTP_SEED_PHRASE MFA CLIENT_CERT TLS_CERT_BASE64 TLS_KEY_PEM KEYSTORE WIFI_PSK HMAC CREDS DB_CREDS GOOGLE_APPLICATION_CREDENTIALS CONNECTION_STRING DB_CONN_STR DATABASE_URL MONGODB_URI REDIS_URL CELERY_BROKER_URL AMQP_URL SAS_TOKEN BLOB_SAS CLIENT_SECRET GITHUB_TOKEN AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN KUBECONFIG WALLET_MNEMONIC HASH_PEPPER'.split(
    ' ',
  );

const plain =
  'LOG_LEVEL BUCKET MONKEY AUTHOR REGION STAGE PATH HOME PWD OLDPWD XDG_SESSION_ID SSH_ASKPASS COMPASS BYPASS LOW_PASS PASS_RATE PARTITION_KEY SORT_KEY HashKey PUBLIC_KEY S3_KEY OBJECT_KEY CACHE_KEY KeySchema KEY_ID KEY_NAME KeyType KMS_KEY KMS_KEY_ARN KEYBOARD CA_CERT NODE_EXTRA_CA_CERTS SSL_CERT_FILE SESSION_MANAGER PATTERN COMPATIBLE SPINNER PINNED JWT_ISSUER MAX_OTP_AGE RANDOM_SEED API_URL PUBLIC_URL HOMEPAGE_URI COUNTRY_CODES CERTAINTY GITHUB_SHA GITHUB_REF RUNNER_OS ImageOS JAVA_HOME'.split(
    ' ',
  );

/** Names of variables that GitHub's machines set: https://docs.github.com/actions/reference/workflows-and-actions/variables */
const ofRunners =
  'CI GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_URL'.split(
    ' ',
  );

/** Last words that mean a secret, each of them. */
const last =
  'pass pw pat key keys keyfile jwt jwk dsn sas psk otp totp mfa pin salt pepper hmac session cred creds cert pem pfx p12 jks keystore keytab bearer signing signature authorization dockercfg'.split(
    ' ',
  );

/** Words behind a secret that only close its name off. */
const trailing = '1 42 base64 b64 json prod production dev test staging live old new value primary secondary'.split(
  ' ',
);

/** Words that make another thing of the one behind them. */
const before: Readonly<Record<string, readonly string[]>> = {
  key: 'partition sort hash range primary foreign public pub cache object s3 file routing dedup deduplication group row shard search lookup idempotency index unique composite kms cmk event message map json tag label feature translation i18n metadata host hot natural surrogate order first last next prefix'.split(
    ' ',
  ),
  pass: 'one two first second single multi low high band by boarding last'.split(' '),
  cert: ['ca', 'root'],
  session: 'xdg desktop gnome gdm'.split(' '),
};

describe('the name of a variable', () => {
  test.each(last)('that ends with the word %s speaks of a secret', (word) => {
    expect(looksSecret(`MY_${word.toUpperCase()}`)).toBe(true);
  });

  test.each(trailing)('speaks of one as well with %s behind', (word) => {
    expect(looksSecret(`MY_PAT_${word.toUpperCase()}`)).toBe(true);
    expect(looksSecret(`MY_PAT_${word.toUpperCase()}_COUNT`)).toBe(false);
  });

  test.each(Object.entries(before))('that ends with the word %s speaks of none behind some words', (word, those) => {
    const spoken = (one: string) => looksSecret(`MY_${one}_${word}`);
    expect(those.filter(spoken)).toEqual([]);
    expect(Object.values(before).flat().filter(spoken)).toEqual(
      Object.values(before)
        .flat()
        .filter((one) => !those.includes(one)),
    );
  });

  test.each(secret)('%s speaks of a secret', (name) => expect(looksSecret(name)).toBe(true));
  test.each(secret.filter((name) => name.length > 3))('%s does so in lower case and with a prefix', (name) => {
    expect(looksSecret(name.toLowerCase())).toBe(true);
    expect(looksSecret(`MY_${name}`)).toBe(true);
  });
  test.each([...plain, ...ofRunners])('%s speaks of none', (name) => expect(looksSecret(name)).toBe(false));

  test.each([
    'SECRET_NAME',
    'TOKEN_URL',
    'MAX_TOKENS',
    'PASSWORD_MIN_LENGTH',
    'AUTH_DOMAIN',
    'DATABASE_URL',
    'SORT_KEY',
  ])('%s is about a secret at most, and its value is none', (name) => expect(isSecretItself(name)).toBe(false));
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
  ])('the value of %s is the secret', (name) => expect(isSecretItself(name)).toBe(true));

  test('is judged in time in proportion to its length', () => {
    for (const part of ['KEY_', 'a', 'aA', 'PASS', '_', 'mongo', 'auth', 'token1'])
      expectLinear(part, looksSecret, (length) => part.repeat(length / part.length), 64 * 1024);
  });
});
