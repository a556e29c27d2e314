import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { StackGraph } from '../../graph/graph.ts';
import { placeComplaints } from '../../packaging/config-paths.ts';
import type { World } from '../../ports/world.ts';
import { uploadContext } from '../stack/upload-context.ts';

/** Returns the errors of folders that a deploy would upload: folders that do not exist, and files that cannot be read. */
export const uploadErrors = async ({ workspace }: World, { uploads }: StackGraph): Promise<Diagnostic[]> => {
  const found = await Promise.all(
    uploads.map(async (upload): Promise<Diagnostic[]> => {
      const at = [...upload.path, 'directoryPath'];
      const { directoryPath } = upload.upload;
      const wanted = { kind: 'folder', code: 'source/missing-path', noun: 'The folder' } as const;
      const complaints = placeComplaints(workspace, directoryPath, at, wanted);
      if (complaints.length > 0) return complaints;
      try {
        await workspace.check(uploadContext(upload.upload));
        return [];
      } catch (problem) {
        if (!(problem instanceof Refused)) throw problem;
        return [errorAt(problem.code, at, problem.message, problem.hint)];
      }
    }),
  );
  return found.flat();
};
