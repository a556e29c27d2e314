import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { plannedObjects } from '../../resources/shapes/upload-plan.ts';
import type { UploadNeed } from '../../stage/needs.ts';
import type { Compiled } from '../compile/compiled.ts';
import { uploadContext } from './upload-context.ts';

/** Returns the bucket of an upload, as an output of the deployed stack names it. */
const bucketOf = (
  { resource }: UploadNeed,
  { params }: Pick<Compiled, 'params'>,
  outputs: Readonly<Record<string, string>>,
): string | undefined => {
  const name = params.find((one) => one.resource === resource && one.param === 'name');
  return name && outputs[name.output];
};

/**
 * Uploads the files of every folder of the config that are new or changed, after the stack is deployed; logs how many.
 * Deletes nothing: a file that left its folder stays in the bucket. Throws what AWS refuses; a deploy that is repeated
 * goes on where it stopped.
 */
export const uploadDirectories = async (
  world: World,
  compiled: Pick<Compiled, 'uploads' | 'params'>,
  outputs: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const need of compiled.uploads) {
    const bucket = bucketOf(need, compiled, outputs);
    if (bucket === undefined) continue;
    const { directoryPath: folder } = need.upload;
    const { contents } = await world.workspace.digest(uploadContext(need.upload));
    const files = plannedObjects(need.upload, contents)
      // A link to a folder has no content of its own.
      .filter(({ key }) => world.workspace.look(`${folder}/${key}`) === 'file')
      .map((file) => ({ ...file, bytes: () => world.workspace.bytes(`${folder}/${file.key}`) }));
    const uploaded = await (await world.uploads()).upload(bucket, files);
    const same = files.length - uploaded;
    world.console.info(
      `Uploaded ${counted(uploaded, 'file')} of ${folder} to ${bucket}${same > 0 ? `; ${counted(same, 'other')} had not changed` : ''}.`,
    );
  }
};

/** Returns a sentence for each folder that a deploy would upload after the stack is as the config says. */
export const uploadNotes = ({ uploads }: Pick<Compiled, 'uploads'>): string[] =>
  uploads.map(
    ({ resource, upload: { directoryPath } }) =>
      `After the stack a deploy uploads the files of ${directoryPath} that changed to ${resource}. It deletes none.`,
  );
