import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderPrefix } from './leftover.ts';
import type { Login } from './registry.ts';

/** A server that answers credential helpers over a socket. */
export interface CredentialServer {
  /** Absolute path of the socket. */
  readonly path: string;
  /** Ends all connections and removes the socket. */
  close(): Promise<void>;
}

/** Response to a credential helper, as one line of JSON: the login, or nothing. */
export interface CredentialAnswer {
  readonly login?: Login;
  /** True if the login could not be fetched. */
  readonly failed?: true;
}

/**
 * Most bytes of a socket's path that every system takes: macOS has 104 for it, with the null that ends it.
 * https://man7.org/linux/man-pages/man7/unix.7.html
 */
const longestPath = 103;

/** Longest question: a name of a registry is a host with a port or a path. */
const longestQuestion = 4_096;

/** Returns the path of a new socket in a folder of this user alone; a short one elsewhere where `folder` has a long path. */
const placeOf = async (folder: string): Promise<{ path: string; remove(): Promise<void> }> => {
  const own = join(folder, 'socket');
  if (Buffer.byteLength(own) <= longestPath) return { path: own, remove: async () => {} };
  const isShort = (parent: string): boolean => Buffer.byteLength(parent) + 60 <= longestPath;
  // Created with mode 0700: https://nodejs.org/docs/latest-v24.x/api/fs.html#fspromisesmkdtempprefix-options
  const other = await mkdtemp(join([tmpdir()].find(isShort) ?? '/tmp', folderPrefix(process.pid)));
  return { path: join(other, 'socket'), remove: () => rm(other, { recursive: true, force: true }) };
};

/**
 * Starts a server that answers the credential helpers of this run: a line with the name of a registry gets a line of JSON.
 * `folder` is readable by this user only, and so is the socket in it. Nothing that is answered is written to a file.
 */
export const serveCredentials = async (
  folder: string,
  answer: (registry: string) => Promise<CredentialAnswer>,
): Promise<CredentialServer> => {
  const { path, remove } = await placeOf(folder);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let asked = '';
    socket
      .setEncoding('utf8')
      // A helper that was killed reads no answer.
      .on('error', () => socket.destroy())
      .on('close', () => sockets.delete(socket))
      .on('data', (chunk: string) => {
        asked += chunk;
        const end = asked.indexOf('\n');
        if (end === -1 && asked.length <= longestQuestion) return;
        socket.removeAllListeners('data');
        answer(asked.slice(0, Math.max(0, end))).then(
          (found) => socket.end(`${JSON.stringify(found)}\n`),
          () => socket.destroy(),
        );
      });
  });
  // Whoever fails to close it does not keep the process alive.
  server.unref();
  await new Promise<void>((ready, refuse) => server.once('error', refuse).listen(path, ready));
  return {
    path,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
      await remove();
    },
  };
};
