import { statelessTypes } from './stateless-types.ts';

/**
 * Matches AWS's reasons for a name that is taken: "shop-dev-lake-… already exists", `BucketAlreadyOwnedByYou`,
 * `ResourceAlreadyExistsException`. https://repost.aws/knowledge-center/cloudformation-resource-already-exists
 */
const isTaken = /already\s?(?:exists|owned)/i;

/**
 * Returns what to do about resources with data whose names are taken, as sentences; empty without one. A resource that a
 * stack left behind keeps its name, and takes it from the one that comes in its place.
 */
export const takenNameHint = (
  causes: readonly { readonly logicalId: string; readonly type: string; readonly reason: string }[],
): string => {
  const taken = causes.filter(({ type, reason }) => !statelessTypes.has(type) && isTaken.test(reason));
  if (taken.length === 0) return '';
  const ids = taken.map(({ logicalId }) => logicalId).join(', ');
  return `The name of ${ids} is taken, most likely by the one that stayed in the account with its data when it left this stack. Give the resource another name in the config, or copy the data elsewhere and delete the old one.`;
};
