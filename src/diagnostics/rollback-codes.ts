/** Codes of refusals of `rollback`, each with its meaning. Frozen, as all codes. */
export const rollbackCodes = {
  'rollback/nothing-kept': 'No good deployment is kept to go back to.',
  'rollback/not-kept':
    'The deployment that is asked for, or the one right before the deployed one, is not kept or not known to be good.',
  'rollback/unreadable': 'A deployment that is kept cannot be read.',
  'rollback/image-gone': 'An image of the earlier deployment is not there any more.',
} as const;
