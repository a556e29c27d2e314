import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { boundSockets, mountPoints } from '../../../src/adapters/node/mounts.ts';
import { folderWith } from './disk.ts';

const readMount = (flags: string, point = '/a') => mountPoints(`36 35 98:0 / ${point} ${flags} - ext4 /dev/vda rw\n`);

test.each([
  ['rw,relatime', 'remount,bind,ro,nodev,relatime'],
  ['rw,nosuid,nodev,noexec,noatime', 'remount,bind,ro,nodev,nosuid,noexec,noatime'],
  ['rw,nodiratime,relatime,nosymfollow', 'remount,bind,ro,nodev,nodiratime,relatime,nosymfollow'],
  ['rw', 'remount,bind,ro,nodev,strictatime'],
  ['rw,nodiratime', 'remount,bind,ro,nodev,nodiratime,strictatime'],
  ['ro,relatime', 'remount,bind,ro,nodev,relatime'],
  ['rw,nodev,relatime', 'remount,bind,ro,nodev,relatime'],
])('mountPoints returns options that close a mount with the flags %s: %s', (flags, options) => {
  expect(readMount(flags)).toEqual([{ point: '/a', closed: options }]);
});

test('mountPoints returns no options for a mount that is read-only and without devices', () => {
  expect(readMount('ro,nosuid,nodev,relatime')).toEqual([{ point: '/a', closed: undefined }]);
});

test('mountPoints decodes spaces, backslashes and line breaks in a path', () => {
  expect(readMount('rw', '/a\\040b\\134c\\012d')).toMatchObject([{ point: '/a b\\c\nd' }]);
});

test('mountPoints returns the last of several mounts on one path', () => {
  const line = (point: string, flags: string) => `1 2 0:3 / ${point} ${flags} shared:1 - tmpfs none rw`;
  const lines = [line('/a', 'rw,noexec,relatime'), line('/b', 'rw'), line('/a', 'rw,nosuid,relatime')].join('\n');
  expect(mountPoints(lines)).toEqual([
    { point: '/b', closed: 'remount,bind,ro,nodev,strictatime' },
    { point: '/a', closed: 'remount,bind,ro,nodev,nosuid,relatime' },
  ]);
});

test('boundSockets returns sockets with a path on which processes listen, and sockets that are mount points', async () => {
  const folder = await folderWith({ file: '' });
  const [listed, mounted] = [join(folder, 'with blank.sock'), join(folder, 'mounted.sock')];
  const servers = [createServer(), createServer()];
  const listen = (path: string, at: number) => new Promise<void>((resolve) => servers[at]?.listen(path, resolve));
  await Promise.all([listed, mounted].map(listen));
  try {
    expect(boundSockets([])).toEqual(expect.arrayContaining([listed, mounted]));
    const line = (path: string) => `00000000c2b25b50: 00000002 00000000 00010000 0001 01 12709${path}\n`;
    const text = ['', ` ${listed}`, ' @abstract', ` ${join(folder, 'gone')}`, ` ${join(folder, 'file')}`]
      .map(line)
      .join('');
    const mounts = [mounted, folder].map((point) => ({ point }));
    expect(boundSockets(mounts, `Num       RefCount\n${text}`)).toEqual([listed, mounted]);
  } finally {
    for (const server of servers) server.close();
  }
});
