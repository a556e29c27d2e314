import type { FakeFile } from '../fakes/workspace.ts';
import { smallConfig } from './bundle.ts';

/** A folder with a wrong config, and the first diagnostic that it must cause. */
export interface BadConfig {
  readonly name: string;
  readonly files: Readonly<Record<string, FakeFile | Uint8Array>>;
  readonly folders?: readonly string[];
  /** `line:column code` of the first diagnostic. */
  readonly says: string;
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Returns the small config with another packaging. */
const packaged = (type: string, properties: string): string =>
  smallConfig.replace(
    /type: prebuilt-image\n {10}properties:\n {12}image: busybox:1.37/,
    `type: ${type}\n          properties:\n            ${properties}`,
  );

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
  .concat([...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(10)}]`))
  .join('\n');

const config = (text: string | Uint8Array) => ({ 'batch-jobs.yml': text });
const deep = 50_000;

/** Wrong configs of every kind. */
export const badConfigs: readonly BadConfig[] = [
  { name: 'no file', files: {}, says: '1:1 source/missing-file' },
  { name: 'an empty file', files: config(''), says: '1:1 source/empty' },
  { name: 'comments alone', files: config('# nothing\n\n'), says: '1:1 source/empty' },
  { name: 'a folder', files: {}, folders: ['batch-jobs.yml'], says: '1:1 source/not-a-file' },
  { name: 'binary', files: config(bytes([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])), says: '1:1 source/not-utf8' },
  { name: '2 MB', files: config(`${smallConfig}# ${'x'.repeat(2_000_000)}\n`), says: '1:1 source/too-large' },
  { name: 'UTF-16', files: config(utf16(smallConfig)), says: '1:1 source/not-utf8' },
  { name: 'Latin-1', files: config(bytes('serviceName: gr', [0xfc], 'n\n')), says: '1:1 source/not-utf8' },
  { name: 'two documents', files: config(`${smallConfig}---\n${smallConfig}`), says: '19:1 source/several-documents' },
  { name: 'a bomb of aliases', files: config(bomb), says: '5:29 source/too-many-aliases' },
  { name: 'a cycle of aliases', files: config('a: &a\n  b: *a\n'), says: '2:6 source/alias-cycle' },
  { name: 'tab indentation', files: config('resources:\n\tjob: 1\n'), says: '2:1 source/tab-indentation' },
  { name: 'deep flow lists', files: config(`a: ${'['.repeat(deep)}`), says: '1:105 source/too-deep' },
  { name: 'deep flow maps', files: config(`a: ${'{a: '.repeat(deep)}`), says: '1:405 source/too-deep' },
  { name: 'deep block lists', files: config(`a:\n${'- '.repeat(deep)}x\n`), says: '2:202 source/too-deep' },
  {
    name: 'deep block maps',
    files: config(Array.from({ length: 1_300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    says: '102:103 source/too-deep',
  },
  { name: 'a key twice', files: config('resources: {}\nresources: {}\n'), says: '2:1 source/duplicate-key' },
  { name: '__proto__', files: config('__proto__:\n  polluted: true\n'), says: '1:1 source/reserved-key' },
  {
    name: '__proto__ deep inside',
    files: config(smallConfig.replace('cpu: 1', '__proto__: { cpu: 1 }')),
    says: '12:9 source/reserved-key',
  },
  { name: 'an unknown key', files: config(smallConfig.replace('timeout', 'timeuot')), says: '14:7 config/unknown-key' },
  { name: 'an unknown key at the top', files: config(`${smallConfig}extra: 1\n`), says: '19:1 config/unknown-key' },
  {
    name: 'an unknown type',
    files: config(smallConfig.replace('type: batch-job', 'type: btach-job')),
    says: '4:11 config/unknown-type',
  },
  {
    name: 'an unknown resource',
    files: config(smallConfig.replace('timeout: 60', 'timeout: 60\n      connectTo: [nowhere]')),
    says: '15:19 config/unknown-resource',
  },
  {
    name: 'an unknown resource in a directive',
    files: config(smallConfig.replace('rate(1 day)', "$ResourceParam('nowhere', 'arn')")),
    says: '18:27 config/unknown-resource',
  },
  { name: 'a wrong type', files: config(smallConfig.replace('cpu: 1', 'cpu: [1]')), says: '12:14 config/wrong-type' },
  { name: 'a list for a config', files: config('- 1\n- 2\n'), says: '1:1 config/not-a-map' },
  { name: 'a text for a config', files: config('hello\n'), says: '1:1 config/not-a-map' },
  {
    name: 'a missing entry file',
    files: config(packaged('stacktape-image-buildpack', 'entryfilePath: src/gone.ts')),
    says: '10:28 packaging/entry-file',
  },
  {
    name: 'a path that leaves the folder',
    files: config(packaged('stacktape-image-buildpack', 'entryfilePath: ../other/job.ts')),
    says: '10:28 source/outside',
  },
  {
    name: 'an absolute path',
    files: config(packaged('stacktape-image-buildpack', 'entryfilePath: /etc/passwd')),
    says: '10:28 source/outside',
  },
  {
    name: 'a symlink that leaves the folder',
    files: {
      ...config(packaged('stacktape-image-buildpack', 'entryfilePath: src/job.ts')),
      'src/job.ts': { link: '/etc/passwd' },
    },
    says: '10:28 source/outside',
  },
  {
    name: 'a symlink in a build context that leaves the folder',
    files: {
      ...config(packaged('custom-dockerfile', 'buildContextPath: image')),
      'image/Dockerfile': 'FROM busybox\n',
      'image/secret': { link: '../../../etc/passwd' },
    },
    says: '7:9 source/outside',
  },
];
