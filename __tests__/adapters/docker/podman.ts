/**
 * Body of a fake docker that behaves as the `docker` of podman-docker does, with `before` and `more` before and after the
 * steps of a build. It knows the flags of Podman alone
 * (https://docs.podman.io/en/v5.1.2/markdown/podman-build.1.html), splits `--output` at each comma as Podman's
 * `getBuildOutput` does, and prints no digest after a push. Compared with Podman 4.3.1, where only `--progress` is known, unlike in older ones.
 */
export const asPodman = (more = '', before = ''): string => `
  say('Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.');
  const known = ['--file', '--tag', '--platform', '--build-arg', '--output', '--network', '--secret'];
  const unknown = words[0] === 'build' && words.find((word) => word.startsWith('--') && !known.includes(word.split('=')[0]));
  if (unknown) { say('Error: unknown flag: ' + unknown, "See 'podman build --help'"); return 125; }
  for (const option of words.includes('--output') ? words[words.indexOf('--output') + 1].split(',') : []) {
    const [key, value] = option.split('=');
    if (key !== 'type' && key !== 'dest') { say('Error: unrecognized key "' + key + '" in build output option'); return 125; }
    if (key === 'dest') fs.writeFileSync(path.join(value, 'index.mjs'), 'code');
  }
  ${before}
  if (words[0] === 'build') say('STEP 1/2: FROM x', 'STEP 2/2: RUN true');
  ${more}
  say(...(words[0] === 'push'
    ? ['Getting image source signatures', 'Copying config sha256:db4a1d9642', 'Writing manifest to image destination']
    : ['COMMIT x', 'Successfully tagged x']));
  return 0;`;
