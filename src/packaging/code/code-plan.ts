import { createHash } from 'node:crypto';
import { canonicalJson } from '../../cloudformation/canonical.ts';
import { codeFolder } from '../../stage/artifact-bucket.ts';
import type { Stage } from '../../stage/stage.ts';
import type { ContextDigest } from '../context.ts';
import { planBuild } from '../image-plan.ts';
import type { Artifact, BuiltCode, CodeArtifact, PlannedCode } from './function-code.ts';

/** Part of the key of a zipped folder: incremented when the same folder must give another zip file. */
const zipRecipe = 1;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Returns the key of code: equal content has an equal key, other content another one. Frozen. */
const keyOf = (stage: Pick<Stage, 'preview'>, name: string, content: string): string =>
  `${codeFolder(stage)}/${name.slice(0, 95)}-${content.slice(0, 32)}.zip`;

/** Returns the code of a function that Docker builds, under a key that is known before. */
export const planBuiltCode = (
  stage: Pick<Stage, 'preview'>,
  name: string,
  { build: source }: BuiltCode,
  context: Omit<ContextDigest, 'contents'>,
): PlannedCode => {
  const { build, content } = planBuild({ source, context });
  return {
    function: name,
    key: keyOf(stage, name, sha256(canonicalJson({ build: content, zip: zipRecipe }))),
    from: { kind: 'built', ...build },
  };
};

/** Returns the code of a function that the user built, under a key that follows from its files. */
export const planArtifact = (
  stage: Pick<Stage, 'preview'>,
  name: string,
  { path }: CodeArtifact,
  { kind, digest, files = [] }: Artifact,
): PlannedCode =>
  kind === 'zip'
    ? {
        function: name,
        key: keyOf(stage, name, sha256(canonicalJson({ file: digest }))),
        from: { kind, path, digest },
      }
    : {
        function: name,
        key: keyOf(stage, name, sha256(canonicalJson({ folder: digest, zip: zipRecipe }))),
        from: { kind, folder: path, files, digest },
      };
