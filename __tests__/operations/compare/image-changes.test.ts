import { describe, expect, test } from '@jest/globals';
import { imageChanges } from '../../../src/operations/compare/image-changes.ts';
import type { ContextDigest } from '../../../src/packaging/context.ts';
import type { PlannedImage } from '../../../src/packaging/planned-image.ts';

/** Returns the image of a job that is built from a folder, with the digits of its files. */
const built = (tag: string, folder: string, files: Readonly<Record<string, string>>) => {
  const dockerfile = { name: 'dockerfiles/report.Dockerfile', text: 'FROM scratch' };
  const contents = new Map(Object.entries(files));
  return {
    planned: [{ job: 'report', tag, folder, dockerfile } as unknown as PlannedImage],
    contexts: new Map([['report', { contents } as unknown as ContextDigest]]),
  };
};
const trackedAs = (path: string): string => path;

describe('the list of changed files of an image', () => {
  test('has a file under one path where the folder that the image is built from moves above the config', () => {
    const base = built('a', '.', { 'package.json': '1 file', 'src/report.ts': '2 file' });
    const ours = built('b', '../..', {
      'package.json': '3 file',
      'services/etl/package.json': '1 file',
      'services/etl/src/report.ts': '4 file',
      'services/empty/': '5 folder',
    });
    expect(imageChanges(ours, base, { trackedAs }, 'services/etl').get('report')).toEqual({
      changed: ['../../package.json', '../empty/', 'src/report.ts'],
      notInBase: [],
    });
    expect(imageChanges(base, ours, { trackedAs }, 'services/etl').get('report')?.changed).toContain('src/report.ts');
  });

  test('has paths from the folder of a config at the top of its checkout', () => {
    const [base, ours] = [built('a', 'app', { 'main.go': '1 file' }), built('b', 'app', { 'main.go': '2 file' })];
    expect(imageChanges(ours, base, { trackedAs }).get('report')?.changed).toEqual(['app/main.go']);
  });
});
