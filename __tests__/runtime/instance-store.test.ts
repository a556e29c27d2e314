import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { instanceStoreCommands, instanceStorePath } from '../../src/runtime/instance-store.ts';
import { onDemandUserData, spotUserData } from '../../src/runtime/pool-user-data.ts';

// Each test starts a shell with fakes of the programs that need root, on a machine that may be busy.
jest.setTimeout(30_000);

let root: string;
const links = 'dev/disk/by-id';
const store = 'nvme-Amazon_EC2_NVMe_Instance_Storage_AWS';
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'instance-'));
  for (const path of ['bin', 'mnt', links]) mkdirSync(at(path), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Adds a disk with links as udev makes them. */
const addDisk = (device: string, ...names: string[]) => {
  writeFileSync(at(`dev/${device}`), '');
  for (const name of names) symlinkSync(`../../${device}`, at(`${links}/${name}`));
};

/** Runs the commands with a folder in place of / and programs that note their arguments; returns what they did. */
const boot = ({ programs = ['mkfs.xfs', 'mount', 'udevadm'], failing = [] as string[], shell = 'sh' } = {}) => {
  for (const program of programs) {
    writeFileSync(
      at(`bin/${program}`),
      `#!/bin/sh\necho "${program} $*" >>${at('calls')}\nexit ${failing.includes(program) ? 1 : 0}\n`,
    );
    chmodSync(at(`bin/${program}`), 0o755);
  }
  const script = instanceStoreCommands.replaceAll('/dev/disk', at('dev/disk')).replaceAll('/mnt/', `${at('mnt')}/`);
  const { status, stdout } = spawnSync(shell, ['-c', script], {
    encoding: 'utf8',
    env: { PATH: `${at('bin')}:/usr/bin:/bin` },
  });
  const calls = readFileSync(at('calls'), 'utf8').replaceAll(root, '').trim().split('\n');
  return { status, says: stdout.replaceAll(root, '').trim(), calls };
};

const folder = instanceStorePath.slice(1);

describe('instanceStoreCommands', () => {
  // On Amazon Linux sh is bash.
  test.each(['sh', 'bash'])('mount the only disk, though it has two links, for everybody to write, in %s', (shell) => {
    addDisk('nvme1n1', `${store}1`, `${store}1_1`);
    addDisk('nvme0n1', 'nvme-Amazon_Elastic_Block_Store_vol1');
    expect(boot({ shell })).toEqual({
      status: 0,
      says: 'instance store: /dev/nvme1n1 of 1 in /mnt/stp-instance-store',
      calls: [
        'udevadm settle --timeout=60',
        'mkfs.xfs -f -K /dev/nvme1n1',
        'mount -o noatime /dev/nvme1n1 /mnt/stp-instance-store',
      ],
    });
    expect(statSync(at(folder)).mode & 0o7777).toBe(0o1777);
  });

  test('make one disk of several where the image has mdadm', () => {
    addDisk('nvme2n1', `${store}2`);
    addDisk('nvme1n1', `${store}1`);
    const programs = ['mkfs.xfs', 'mount', 'udevadm', 'mdadm'];
    expect(boot({ programs }).calls.slice(1)).toEqual([
      'mdadm --create /dev/md/stp --run --force --level=0 --raid-devices=2 /dev/nvme1n1 /dev/nvme2n1',
      'mkfs.xfs -f -K /dev/md/stp',
      'mount -o noatime /dev/md/stp /mnt/stp-instance-store',
    ]);
  });

  test.each([
    ['has no mdadm', ['mkfs.xfs', 'mount', 'udevadm']],
    ['has an mdadm that fails', ['mkfs.xfs', 'mount', 'udevadm', 'mdadm']],
  ])('mount the first of several disks where the image %s', (_, programs) => {
    addDisk('nvme1n1', `${store}1`);
    addDisk('nvme2n1', `${store}2`);
    const { says, calls } = boot({ programs, failing: ['mdadm'] });
    expect(says).toBe('instance store: /dev/nvme1n1 of 2 in /mnt/stp-instance-store');
    expect(calls.at(-1)).toBe('mount -o noatime /dev/nvme1n1 /mnt/stp-instance-store');
  });

  test.each([
    ['there is no disk', false, []],
    ['the disk takes no file system', true, ['mkfs.xfs']],
    ['the disk cannot be mounted', true, ['mount']],
  ])('put a file in place of the folder where %s, which no container can have as a folder', (_, hasDisk, failing) => {
    if (hasDisk) addDisk('nvme1n1', `${store}1`);
    const { status, says } = boot({ failing });
    expect([status, says]).toEqual([0, 'instance store: none']);
    expect(statSync(at(folder)).isFile()).toBe(true);
    expect(existsSync(at(`${folder}/any`))).toBe(false);
  });

  test('go on where udev does not settle', () => {
    addDisk('nvme1n1', `${store}1`);
    expect(boot({ failing: ['udevadm'] }).calls).toHaveLength(3);
  });
});

describe('the user data of pools with an instance store', () => {
  test.each([
    ['on demand', onDemandUserData],
    ['spot', spotUserData],
  ])('is that of the pool %s with the commands before it, ASCII, less than 4 KiB, and valid', (_, make) => {
    const text = make(true);
    expect(text.replace(instanceStoreCommands, '')).toBe(make());
    expect(text.indexOf(instanceStoreCommands)).toBe(text.indexOf('#!/bin/sh\n') + '#!/bin/sh\n'.length);
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    expect(text.length).toBeLessThan(4096);
    expect(text).not.toContain('${');
    expect(spawnSync('sh', ['-n'], { input: instanceStoreCommands, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});
