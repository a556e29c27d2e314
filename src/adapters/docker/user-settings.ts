import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Login } from './registry.ts';

/**
 * Keys of docker's `config.json` that hold no secret. Of the others `auths` holds passwords, `HttpHeaders` and `proxies`
 * may, and matter to builds alone. https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
 */
const withoutSecrets = ['currentContext', 'credsStore', 'cliPluginsExtraDirs', 'plugins', 'features', 'aliases'];

/** The docker settings of the user. */
export interface UserSettings {
  /** Settings that hold no secret, by key. */
  readonly plain: Readonly<Record<string, unknown>>;
  /** Names of the user's credential helpers, by registry. */
  readonly helpers: Readonly<Record<string, string>>;
  /** Logins that stand in the settings themselves, by registry. */
  readonly logins: ReadonlyMap<string, Login>;
  /** Settings that only a build needs, and that hold no secret, by key. */
  readonly ofBuilds: Readonly<Record<string, unknown>>;
  /** Keys of settings that a build needs, and that may hold a secret. */
  readonly secret: readonly string[];
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Returns a login of `auths`; undefined for an entry without one. An identity token has the user `<token>`. */
const loginOf = (entry: unknown): Login | undefined => {
  if (!isMap(entry)) return undefined;
  const { auth, identitytoken: token, username, password } = entry;
  if (typeof token === 'string' && token) return { user: '<token>', password: token };
  const written = typeof auth === 'string' ? Buffer.from(auth, 'base64').toString('utf8').replaceAll('\0', '') : '';
  const at = written.indexOf(':');
  if (at > 0) return { user: written.slice(0, at), password: written.slice(at + 1) };
  return typeof username === 'string' && typeof password === 'string' && username
    ? { user: username, password }
    : undefined;
};

/** Returns the host of a registry that `auths` may name by an address: `https://registry.example.com/v2/`. */
const hostOf = (registry: string): string => registry.replace(/^https?:\/\//, '').split('/', 1)[0] as string;

/** Returns the logins of `auths` by the names under which docker asks for them: as written, and by host. */
const loginsOf = (auths: unknown): Map<string, Login> => {
  const written = Object.entries(isMap(auths) ? auths : {}).flatMap(([registry, entry]) => {
    const login = loginOf(entry);
    return login === undefined ? [] : [[registry, login] as const];
  });
  return new Map([...written.map(([registry, login]) => [hostOf(registry), login] as const), ...written]);
};

/**
 * Reads the docker settings in a folder; none where they cannot be read or parsed, as docker then has none. With a
 * `credsStore` docker takes no login from `auths`.
 */
export const readUserSettings = async (folder: string): Promise<UserSettings> => {
  const text = await readFile(join(folder, 'config.json'), 'utf8').catch(() => '');
  const config = parsed(text);
  const plain = Object.fromEntries(withoutSecrets.flatMap((key) => (key in config ? [[key, config[key]]] : [])));
  const helpers = Object.fromEntries(
    Object.entries(isMap(config.credHelpers) ? config.credHelpers : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  );
  const proxies = config.proxies;
  const headers = Object.keys(isMap(config.HttpHeaders) ? config.HttpHeaders : {});
  const secret = [
    ...(JSON.stringify(proxies ?? null).includes('@') ? ['proxies'] : []),
    // Old versions of docker write their own name into the settings.
    ...(headers.some((name) => name.toLowerCase() !== 'user-agent') ? ['HttpHeaders'] : []),
  ];
  const ofBuilds = isMap(proxies) && !secret.includes('proxies') ? { proxies } : {};
  const logins = config.credsStore ? new Map<string, Login>() : loginsOf(config.auths);
  return { plain, helpers, logins, ofBuilds, secret };
};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const config: unknown = JSON.parse(text);
    return isMap(config) ? config : {};
  } catch {
    return {};
  }
};
