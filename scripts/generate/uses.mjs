// The `uses:` of a workflow that runs this action.

/**
 * Returns what stands behind `uses:`: a copy of the action in the user's repository until package.json names a release
 * (`"release": {"repository": "owner/name", "commit": "<40 hex digits>"}`), then that commit with its version.
 */
export const usesLine = ({ version, release }) =>
  release ? `${release.repository}@${release.commit} # v${version}` : '$/.github/actions/batch-job';
