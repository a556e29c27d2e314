import { remembered } from './remember.ts';

/** Matches a word for a secret anywhere in a name: `DB_PASSWORD`, `apikey`, `GITHUB_TOKENS`, `OAUTH_CLIENT`. */
const secretWord =
  /secret|token|passw|passphrase|passcode|pwd|credential|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth(?!or)|cookie|webhook|conn(?:ection)?_?str(?:ing)?(?:_|$)|service_?account_?(?:json|key)|kube_?config|netrc/i;

/**
 * Matches the names of addresses that mostly contain a password: `DATABASE_URL`, `MONGODB_URI`, `CELERY_BROKER_URL`.
 */
const addressWithPassword =
  /(?:database|db|sql|maria|redis|mongo\w{0,20}|postgres\w{0,20}|pg|amqp|rabbit\w{0,9}|broker|smtp|mailer|ldap|jdbc|clickhouse|neo4j|sentry)_?ur[il]s?$/i;

/** Words that name a secret only at the end: `DB_PASS`, `GH_PAT`, `JWT`, `SENTRY_DSN`, `CARD_PIN`, `TLS_CERT`. */
const secretLastWords = new Set(
  'pass pw pat key keys keyfile jwt jwk dsn sas psk otp totp mfa pin salt pepper hmac session cred creds cert pem pfx p12 jks keystore keytab bearer signing signature authorization dockercfg'.split(
    ' ',
  ),
);

/** Matches a suffix that says nothing about the kind of the value: `STRIPE_KEY_1`, `TLS_CERT_BASE64`, `JWT_PROD`. */
const suffix = /^(?:\d+|base64|b64|json|prod|production|dev|test|staging|live|old|new|value|primary|secondary)$/;

/** Words before `key` that make it no secret: keys of tables, caches and objects, and public keys. */
const plainKeys = new Set(
  'parameter partition sort hash range primary foreign public pub cache object s3 file routing dedup deduplication group row shard search lookup idempotency index unique composite kms cmk event message map json tag label feature translation i18n metadata host hot natural surrogate order first last next prefix'.split(
    ' ',
  ),
);

/** Words before `pass`, `cert` or `session` that make it no secret: `LOW_PASS`, `CA_CERT`. */
const plainBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  pass: new Set(['one', 'two', 'first', 'second', 'single', 'multi', 'low', 'high', 'band', 'by', 'boarding', 'last']),
  cert: new Set(['ca', 'root']),
  session: new Set(['xdg', 'desktop', 'gnome', 'gdm']),
};

/** Matches two words written as one that end in a secret: `PGPASS`, `DBPASS`, `STRIPEKEY`; not `BYPASS` or `MONKEY`. */
const joinedSecretWord =
  /(?<!^by|^com|^tres|^over|^under|^ask|^encom|^sur|^im|^tri|^mis)pass\d?$|(?:master|root|admin|server|client|session|service|deploy|stripe|rsa|ssh|gpg|pgp|hmac|enc|auth)key\d?$/;

/** Matches the variables of shells and desktops that contain a path or an id. */
const shellVariable = /^(?:OLD)?PWD$|^XDG_|^SSH_ASKPASS|^GIT_ASKPASS$/;

/**
 * Returns the words of a name in lower case: `db`, `pass`, `word` of `dbPassWord`; `db`, `pass`, `2` of `DB_PASS-2`.
 */
const wordsOf = (name: string): string[] =>
  name
    .slice(0, 256)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Returns the words without suffixes at the end. */
const withoutSuffixes = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word, index) => index === 0 || secretLastWords.has(word) || !suffix.test(word));
  return words.slice(0, last + 1);
};

/** True if the last word of a name is one for a secret, and the word before does not make it a plain value. */
const endsWithSecretLastWord = (name: string): boolean => {
  const words = withoutSuffixes(wordsOf(name));
  const written = words.at(-1) ?? '';
  const last = secretLastWords.has(written) ? written : written.replace(/\d{1,9}$/, '');
  const before = words.at(-2) ?? '';
  if (!secretLastWords.has(last)) return joinedSecretWord.test(written);
  return !(/^keys?$/.test(last) ? plainKeys.has(before) : plainBefore[last]?.has(before));
};

/** True if a name, of a variable or of a property of AWS, contains a word for a secret: `MasterUserPassword`. */
export const mentionsSecret = (name: string): boolean => secretWord.test(name) || addressWithPassword.test(name);

/**
 * True if a variable of this name probably contains a secret, or leads to one: `DB_PASS`, `SECRET_NAME`,
 * `DATABASE_URL`.
 */
export const looksLikeSecretName = remembered(
  (name) => !shellVariable.test(name) && (mentionsSecret(name) || endsWithSecretLastWord(name)),
);

/** Matches words, joined by `_`, that end with one for a secret: not `SECRET_NAME`, `TOKEN_URL` or `MAX_TOKENS`. */
const secretWordAtEnd =
  /(?:secrets?|token|pass(?:word|wd|phrase|code)|pwd|credentials?|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth|cookie|conn(?:ection)?_?str(?:ing)?)\d*$/;

/** True if the value of a variable of this name is the secret itself: `DB_PASSWORD`, and not `SECRET_NAME`. */
export const isNameOfSecret = (name: string): boolean =>
  looksLikeSecretName(name) &&
  (endsWithSecretLastWord(name) || secretWordAtEnd.test(withoutSuffixes(wordsOf(name)).join('_')));

/** Matches a last word that names a secret also in prose, where `key`, `pin` or `session` have other meanings. */
const secretWordInProse = /^(?:pass|pw|auth|authorization|bearer|signature|jwt|psk|creds?)$/;

/**
 * The kind of value that a name in a text promises: a password, which may be any letters or digits; a secret; or
 * probably a secret, which must look like one.
 */
export type SecretKind = 'password' | 'secret' | 'likely';

/**
 * Returns the kind of secret behind a name in a text (`db_password`, `--api-key`, `X-Auth-Token`); undefined for none.
 */
export const secretKindOf = remembered((name): SecretKind | undefined => {
  const words = withoutSuffixes(wordsOf(name));
  const joined = words.join('_');
  const last = words.at(-1) ?? '';
  if (last.endsWith('auth') && last !== 'auth') return undefined;
  if (secretWordAtEnd.test(joined) || secretWordInProse.test(last) || /account_?key$/.test(joined))
    return /pass|pwd|pw$/.test(last) ? 'password' : 'secret';
  return words.length > 1 && !/\.[^.]{0,64}$/.test(name) && endsWithSecretLastWord(name) ? 'likely' : undefined;
});
