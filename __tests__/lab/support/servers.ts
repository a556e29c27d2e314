// Servers of databases, from Debian's packages, at ports of this machine.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that listens at `127.0.0.1`. */
export interface Server {
  readonly port: number;
  readonly stop: () => void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as { port: number };
      taken.close(() => resolve(port));
    });
  });

/** Returns a folder that belongs to the user of Debian's package, as whom the server runs; nobody else enters the lab's own. */
const folderFor = (user: string): string => {
  const folder = mkdtempSync(join('/tmp', `${user}-`));
  execFileSync('chown', [user, folder]);
  return folder;
};

/** The place and the folder of temporary files of programs of another user. */
const ofOthers = { cwd: '/', env: { ...process.env, TMPDIR: '/tmp' } };

const as = (user: string, program: string, args: readonly string[]): void => {
  execFileSync('runuser', ['-u', user, '--', program, ...args], { ...ofOthers, stdio: 'ignore' });
};

/** Starts PostgreSQL with one user and a database, and returns when it takes connections. */
export const startPostgres = async (user: string, password: string, database: string): Promise<Server> => {
  const [version = ''] = readdirSync('/usr/lib/postgresql');
  const bin = (name: string) => join('/usr/lib/postgresql', version, 'bin', name);
  const folder = folderFor('postgres');
  const data = join(folder, 'data');
  const port = await freePort();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  as('postgres', bin('initdb'), ['-D', data, '-U', user, '-A', 'scram-sha-256', '--pwfile', passwordFile]);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  as('postgres', bin('pg_ctl'), ['start', '-w', '-D', data, '-o', options, '-l', join(folder, 'log')]);
  const url = `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
  as('postgres', bin('psql'), [url, '-c', `CREATE DATABASE ${database}`]);
  const stop = () => {
    as('postgres', bin('pg_ctl'), ['stop', '-m', 'fast', '-D', data]);
    rmSync(folder, { recursive: true });
  };
  return { port, stop };
};

/** Starts MariaDB with one user and a database, and returns when it takes connections. */
export const startMariadb = async (user: string, password: string, database: string): Promise<Server> => {
  const folder = folderFor('mysql');
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  const port = await freePort();
  as('mysql', 'mariadb-install-db', [`--datadir=${data}`, '--auth-root-authentication-method=socket']);
  const flags = [
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
  ];
  spawn('runuser', ['-u', 'mysql', '--', '/usr/sbin/mariadbd', '--no-defaults', ...flags], {
    ...ofOthers,
    stdio: 'ignore',
  });
  const own = [`--socket=${socket}`, '--user=mysql'];
  as('mysql', 'mariadb-admin', [...own, '--wait=60', '--connect-timeout=5', 'ping']);
  const made = `CREATE DATABASE ${database}; CREATE USER '${user}'@'%' IDENTIFIED BY '${password}'; GRANT ALL ON ${database}.* TO '${user}'@'%'`;
  as('mysql', 'mariadb', [...own, '-e', made]);
  const stop = () => {
    as('mysql', 'mariadb-admin', [...own, 'shutdown']);
    rmSync(folder, { recursive: true });
  };
  return { port, stop };
};

/** Starts Redis with a password, reached by TLS alone, and returns when it takes connections; `ca` is its certificate in PEM. */
export const startRedis = async (password: string): Promise<Server & { readonly ca: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const [key, ca] = [join(folder, 'key.pem'), join(folder, 'ca.pem')];
  const subject = ['-subj', '/CN=lab', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-nodes', '-keyout', key, '-out', ca];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-days', '2', ...files, ...subject], {
    stdio: 'ignore',
  });
  const port = await freePort();
  const config = join(folder, 'redis.conf');
  const tls = [`tls-port ${port}`, `tls-cert-file ${ca}`, `tls-key-file ${key}`, 'tls-auth-clients no'];
  writeFileSync(config, ['bind 127.0.0.1', 'port 0', ...tls, `requirepass ${password}`, `dir ${folder}`].join('\n'));
  const server = spawn('redis-server', [config], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && resolve());
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
  return { port, ca, stop: () => void server.kill('SIGTERM') };
};
