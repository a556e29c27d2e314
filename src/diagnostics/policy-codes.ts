/** Codes of complaints about a policy file and of what it forbids, each with its meaning. Frozen, as all codes. */
export const policyCodes = {
  'policy/unreadable': 'The policy file cannot be read, so nothing is deployed.',
  'policy/unknown-type': 'A policy forbids a type that nothing has.',
  'policy/region': 'The policy allows other regions.',
  'policy/stage': 'The policy allows other stages.',
  'policy/cpu': 'A job has more vCPUs than the policy allows.',
  'policy/memory': 'A job has more memory than the policy allows.',
  'policy/gpu': 'A job has more GPUs than the policy allows.',
  'policy/forbidden-type': 'The policy forbids a type.',
  'policy/dead-letter-queue': 'The policy wants a dead-letter queue or a destination for records that fail.',
  'policy/public-trigger': 'The policy keeps the internet from starting something.',
  'policy/unseen-resources': 'A resource makes others that the policy cannot judge.',
  'policy/required-tag': 'The policy wants a tag that the config does not have.',
} as const;
