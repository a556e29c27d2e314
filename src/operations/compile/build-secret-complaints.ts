import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { knownSecrets } from '../../packaging/build-secrets.ts';
import type { FileLookup } from '../../packaging/packaging.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';

/** The secrets of a run's builds by their ids; undefined for a command that builds nothing, and so knows none. */
type SecretIds = readonly string[] | undefined;

/** Returns diagnostics with logins that builds lack as notes, for a command that builds nothing. */
export const loginSeverity = (diagnostics: readonly Diagnostic[], secrets: SecretIds): Diagnostic[] =>
  diagnostics.map((one) =>
    secrets === undefined && one.code === 'packaging/registry-token' ? { ...one, severity: 'note' } : one,
  );

const known = Object.keys(knownSecrets);

/** Returns which secret was most likely meant by an id; of `npm`, which is too short to be compared, the one it begins. */
const hintFor = (id: string): string | undefined => {
  const begun = known.find((one) => one.startsWith(id.toLowerCase()));
  return begun === undefined ? didYouMean(id, known) : `Did you mean \`${begun}\`?`;
};

/**
 * Returns a warning for each secret that no build of the images takes: generated Dockerfiles mount `knownSecrets` alone,
 * and no Dockerfile of the user contains the id.
 */
export const unmountedSecrets = (
  images: readonly Pick<PlannedImage, 'folder' | 'dockerfile'>[],
  workspace: Pick<FileLookup, 'text'>,
  secrets: SecretIds,
): Diagnostic[] => {
  const unknown = (secrets ?? []).filter((id) => !Object.hasOwn(knownSecrets, id));
  if (unknown.length === 0) return [];
  const own = images.map(({ folder, dockerfile }) =>
    'path' in dockerfile ? (workspace.text(posix.join(folder, dockerfile.path)) ?? '') : '',
  );
  return unknown
    .filter((id) => !own.some((text) => text.includes(id)))
    .map((id) =>
      warningAt(
        'packaging/unmounted-secret',
        [],
        `No Dockerfile mounts the secret \`${id}\` of build-secrets, so that no build takes it.`,
        hintFor(id),
      ),
    );
};
