/** Codes of complaints about file systems and firewalls, each with its meaning. Frozen, as all codes. */
export const efsAndWafCodes = {
  'config/efs': 'A property of an EFS file system, or of what mounts one, is one that AWS refuses, or without effect.',
  'config/firewall': 'A firewall is one that AWS WAF refuses, or is used where its scope is not.',
} as const;
