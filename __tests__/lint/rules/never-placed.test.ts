import { describe, expect, test } from '@jest/globals';
import { diagnosticsOf } from '../diagnostics-of.ts';

/** Returns sentences and hints of `never-placed` for a job. */
const foundFor = async (cpu: number, memory: number, arm64: boolean) => {
  const { diagnostics } = await diagnosticsOf(
    JSON.stringify({
      serviceName: 'shop',
      resources: {
        report: {
          type: 'batch-job',
          properties: {
            container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1' } } },
            resources: { cpu, memory },
            timeout: 600,
            arm64,
          },
        },
      },
    }),
  );
  return diagnostics
    .filter(({ code }) => code === 'lint/never-placed')
    .map(({ sentence, hint }) => `${sentence} ${hint}`);
};

describe('lint/never-placed', () => {
  test.each([
    [96, 900, 'Write 64 vCPUs or fewer, or take arm64 out.'],
    [64, 500_000, 'Write 491520 or less.'],
  ])(
    'reports a job of %i vCPUs and %i MiB that no instance of Graviton holds, and one of x86 does',
    async (cpu, memory, hint) => {
      const [found] = await foundFor(cpu, memory, true);
      expect(found).toContain('No instance that jobs with arm64: true run on has');
      expect(found).toContain(hint);
      expect(await foundFor(cpu, memory, false)).toEqual([]);
    },
  );

  test('reports no job that an instance of Graviton holds', async () => {
    expect(await foundFor(64, 491_520, true)).toEqual([]);
  });
});
