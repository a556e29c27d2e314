import type { Context } from '../../packaging/context.ts';
import type { UploadedFolder } from '../../stage/uploaded-folder.ts';

/** Returns the folder of an upload with the globs of files that are left out, as the workspace reads it. */
export const uploadContext = ({ directoryPath, excludeFilesPatterns = [] }: UploadedFolder): Context => ({
  folder: directoryPath,
  excluded: excludeFilesPatterns,
});
