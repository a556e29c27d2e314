/** Parts of a name that speak of a secret wherever they stand: `DB_PASSWORD`, `apikey`, `GITHUB_TOKENS`, `OAUTH_CLIENT`. */
const outspoken =
  /secret|token|passw|passphrase|passcode|pwd|credential|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth(?!or)|cookie|webhook|conn(?:ection)?_?str(?:ing)?(?:_|$)|service_?account_?(?:json|key)|kube_?config|netrc/i;

/** Addresses that mostly hold a password: `DATABASE_URL`, `MONGODB_URI`, `CELERY_BROKER_URL`. */
const address =
  /(?:database|db|sql|maria|redis|mongo\w{0,20}|postgres\w{0,20}|pg|amqp|rabbit\w{0,9}|broker|smtp|mailer|ldap|jdbc|clickhouse|neo4j|sentry)_?ur[il]s?$/i;

/** Last words of a name that is a secret: `DB_PASS`, `GH_PAT`, `JWT`, `SENTRY_DSN`, `CARD_PIN`, `TLS_CERT`. */
const lastWords = new Set(
  'pass pw pat key keys keyfile jwt jwk dsn sas psk otp totp mfa pin salt pepper hmac session cred creds cert pem pfx p12 jks keystore keytab bearer signing signature authorization dockercfg'.split(
    ' ',
  ),
);

/** Words that close off what is said of a secret, not the secret: `STRIPE_KEY_1`, `TLS_CERT_BASE64`, `JWT_PROD`. */
const trailing = /^(?:\d+|base64|b64|json|prod|production|dev|test|staging|live|old|new|value|primary|secondary)$/;

/** Keys that are no secrets, by the word before `key`: of tables, caches, objects; and public ones. */
const plainKeys = new Set(
  'partition sort hash range primary foreign public pub cache object s3 file routing dedup deduplication group row shard search lookup idempotency index unique composite kms cmk event message map json tag label feature translation i18n metadata host hot natural surrogate order first last next prefix'.split(
    ' ',
  ),
);

/** The word before `pass`, `cert` or `session` that makes another thing of it: `LOW_PASS`, `CA_CERT`. */
const plainBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  pass: new Set(['one', 'two', 'first', 'second', 'single', 'multi', 'low', 'high', 'band', 'by', 'boarding', 'last']),
  cert: new Set(['ca', 'root']),
  session: new Set(['xdg', 'desktop', 'gnome', 'gdm']),
};

/** One word that ends with another: `PGPASS`, `DBPASS`, `STRIPEKEY`; not `BYPASS`, `ASKPASS` or `MONKEY`. */
const melted =
  /(?<!^by|^com|^tres|^over|^under|^ask|^encom|^sur|^im|^tri|^mis)pass\d?$|(?:master|root|admin|server|client|session|service|deploy|stripe|rsa|ssh|gpg|pgp|hmac|enc|auth)key\d?$/;

/** Variables of every shell: places, not passwords. */
const ofTheShell = /^(?:OLD)?PWD$|^XDG_|^SSH_ASKPASS|^GIT_ASKPASS$/;

/** The words of a name in lower case: of `dbPassWord`, `DB_PASS-2` and `S3Key`. */
const wordsOf = (name: string): string[] =>
  name
    .slice(0, 256)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The words without those that only close a name off. */
const endOf = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word, index) => index === 0 || lastWords.has(word) || !trailing.test(word));
  return words.slice(0, last + 1);
};

const endsSecretly = (name: string): boolean => {
  const words = endOf(wordsOf(name));
  const written = words.at(-1) ?? '';
  const last = lastWords.has(written) ? written : written.replace(/\d{1,9}$/, '');
  const before = words.at(-2) ?? '';
  if (!lastWords.has(last)) return melted.test(written);
  return !(/^keys?$/.test(last) ? plainKeys.has(before) : plainBefore[last]?.has(before));
};

/** Whether the words of a name speak of a secret by themselves, in names of variables as in names of properties of AWS. */
export const speaksOfSecret = (name: string): boolean => outspoken.test(name) || address.test(name);

/** Whether a variable of this name is likely to hold a secret. */
export const looksSecret = (name: string): boolean =>
  !ofTheShell.test(name) && (speaksOfSecret(name) || endsSecretly(name));

/** Names that end with what speaks of a secret: not `SECRET_NAME`, `TOKEN_URL` or `MAX_TOKENS`. */
const endsOutspoken =
  /(?:secrets?|token|pass(?:word|wd|phrase|code)|pwd|credentials?|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth|cookie|conn(?:ection)?_?str(?:ing)?)\d*$/;

/** Whether the value of a variable of this name is the secret itself: of `DB_PASSWORD`, not of `SECRET_NAME`. */
export const isSecretItself = (name: string): boolean =>
  looksSecret(name) && (endsSecretly(name) || endsOutspoken.test(endOf(wordsOf(name)).join('_')));

/** One word that names a secret by itself in a text; `key`, `pin` or `session` name many things there. */
const alone = /^(?:pass|pw|auth|authorization|bearer|signature|jwt|psk|creds?)$/;

/** How sure a name in a text says that its value is a secret: a password of any letters, a secret, or most likely one. */
export type Standing = 'password' | 'secret' | 'likely';

/** Returns how a name in a text (`db_password`, `--api-key`, `X-Auth-Token`) speaks of the value behind it. */
export const standingOf = (name: string): Standing | undefined => {
  const words = endOf(wordsOf(name));
  const joined = words.join('_');
  const last = words.at(-1) ?? '';
  if (last.endsWith('auth') && last !== 'auth') return undefined;
  if (endsOutspoken.test(joined) || alone.test(last) || /account_?key$/.test(joined))
    return /pass|pwd|pw$/.test(last) ? 'password' : 'secret';
  return words.length > 1 && !/\.[^.]{0,64}$/.test(name) && endsSecretly(name) ? 'likely' : undefined;
};
