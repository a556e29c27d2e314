import type { World } from '../../ports/world.ts';
import { beginningMarkdown } from '../../report/deploy-markdown.ts';
import { countChanges } from '../../stack/count-changes.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import type { Stage } from '../../stage/stage.ts';
import { type CommentRequest, markerOf, postBeginning } from './post-comment.ts';

/** Posts that a deployment with changes has begun. */
export const reportBeginning = async (
  world: World,
  stage: Stage,
  { region, comment }: { readonly region: string; readonly comment: CommentRequest },
  changes: readonly ResourceChange[],
): Promise<void> => {
  const beginning = { ...stage, region, counts: countChanges(changes), page: comment.page };
  await postBeginning(
    world,
    comment,
    beginningMarkdown(beginning, markerOf(comment, { ...stage, region }, 'deploying')),
  );
};
