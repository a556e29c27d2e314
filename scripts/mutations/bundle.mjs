// Builds a bundle of the sources with a mutant, for tests that start the program.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutate } from './mutants.mjs';

/**
 * Writes the bundle to a folder below the checkout, where Node finds the packages, for BATCH_JOB_DIST; without a mutant
 * as it is. Takes well under a second.
 */
export const buildBundle = async (folder, mutant) => {
  const { build } = await import('esbuild');
  const path = mutant && join(process.cwd(), mutant.file);
  await build({
    entryPoints: { index: 'src/main.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    packages: 'external',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, (file) =>
            file.path === path ? { contents: mutate(readFileSync(path, 'utf8'), mutant), loader: 'ts' } : undefined,
          ),
      },
    ],
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
};
