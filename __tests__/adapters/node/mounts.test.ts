import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { boundSockets, mountPoints } from '../../../src/adapters/node/mounts.ts';
import { folderWith } from './disk.ts';

const closed = (flags: string, point = '/a') => mountPoints(`36 35 98:0 / ${point} ${flags} - ext4 /dev/vda rw\n`);

test.each([
  ['rw,relatime', 'remount,bind,ro,nodev,relatime'],
  ['rw,nosuid,nodev,noexec,noatime', 'remount,bind,ro,nodev,nosuid,noexec,noatime'],
  ['rw,nodiratime,relatime,nosymfollow', 'remount,bind,ro,nodev,nodiratime,relatime,nosymfollow'],
  ['rw', 'remount,bind,ro,nodev,strictatime'],
  ['rw,nodiratime', 'remount,bind,ro,nodev,nodiratime,strictatime'],
  ['ro,relatime', 'remount,bind,ro,nodev,relatime'],
  ['rw,nodev,relatime', 'remount,bind,ro,nodev,relatime'],
])('a mount with %s is closed with the flags that it has', (flags, options) => {
  expect(closed(flags)).toEqual([{ point: '/a', closed: options }]);
});

test('a mount that is read-only and without devices is left as it is', () => {
  expect(closed('ro,nosuid,nodev,relatime')).toEqual([{ point: '/a', closed: undefined }]);
});

test('the path of a mount may hold blanks, backslashes and line breaks', () => {
  expect(closed('rw', '/a\\040b\\134c\\012d')).toMatchObject([{ point: '/a b\\c\nd' }]);
});

test('of mounts on the same place the one on top counts', () => {
  const line = (point: string, flags: string) => `1 2 0:3 / ${point} ${flags} shared:1 - tmpfs none rw`;
  const lines = [line('/a', 'rw,noexec,relatime'), line('/b', 'rw'), line('/a', 'rw,nosuid,relatime')].join('\n');
  expect(mountPoints(lines)).toEqual([
    { point: '/b', closed: 'remount,bind,ro,nodev,strictatime' },
    { point: '/a', closed: 'remount,bind,ro,nodev,nosuid,relatime' },
  ]);
});

test('sockets are those that processes listen on by a path, and those that are mounted by themselves', async () => {
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
