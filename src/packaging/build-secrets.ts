/** A secret of builds, as the input `build-secrets` names it: where its value is, never the value. */
export interface BuildSecret {
  /** The name by which a Dockerfile mounts it: `RUN --mount=type=secret,id=…`. */
  readonly id: string;
  /** The environment variable, or the path of the file, with its value. */
  readonly from: { readonly variable: string } | { readonly file: string };
}

/** Matches a line of `build-secrets`: an id, and the name of a variable or a path. */
export const buildSecretPattern = /^[A-Za-z0-9_][\w.-]{0,127}=\S(?:.{0,4094}\S)?$/;

/** Returns the secret of a line: what can be the name of a variable is one, anything else is a path. */
export const buildSecretOf = (line: string): BuildSecret => {
  const at = line.indexOf('=');
  const id = line.slice(0, at);
  const source = line.slice(at + 1);
  return { id, from: /^[A-Za-z_]\w*$/.test(source) ? { variable: source } : { file: source } };
};

/** A secret that generated Dockerfiles mount where they install packages, if the build has it. */
export interface KnownSecret {
  /** The path at which its content appears while that one command runs. */
  readonly target: string;
  /** The file that it is, and the programs that read it. */
  readonly says: string;
}

/** The secrets that generated Dockerfiles mount, by id. Frozen: workflows name these ids. */
export const knownSecrets: Readonly<Record<string, KnownSecret>> = {
  npmrc: { target: '/root/.npmrc', says: "npm's settings, `.npmrc`: npm, pnpm, Yarn 1 and Bun" },
  yarnrc: { target: '/root/.yarnrc.yml', says: "Yarn's settings, `.yarnrc.yml`: Yarn 2 and newer" },
  pipconf: { target: '/etc/pip.conf', says: "pip's settings, `pip.conf`: pip and pipenv" },
  netrc: {
    target: '/root/.netrc',
    says: 'logins by host, `.netrc`: pip, uv, poetry and pipenv; Go; repositories that Bundler clones by https',
  },
  'poetry-auth': {
    target: '/root/.config/pypoetry/auth.toml',
    says: "poetry's logins by source, `auth.toml`",
  },
  'go-env': {
    target: '/root/.config/go/env',
    says: 'variables of Go, as `go env -w` writes them: `GOPRIVATE`, `GOPROXY`',
  },
  'maven-settings': { target: '/root/.m2/settings.xml', says: "Maven's `settings.xml`" },
  'gradle-properties': { target: '/root/.gradle/gradle.properties', says: "Gradle's `gradle.properties`" },
  'bundle-config': { target: '/root/.bundle/config', says: "Bundler's `.bundle/config`: private sources of gems" },
  'composer-auth': { target: '/root/.composer/auth.json', says: "Composer's `auth.json`" },
  'nuget-config': { target: '/root/.nuget/NuGet/NuGet.Config', says: "NuGet's `NuGet.Config`: .NET" },
};

/** Returns the flag of `RUN` that mounts a known secret, if the build has it: it becomes part of no layer. */
export const secretMount = (id: keyof typeof knownSecrets & string): string =>
  `--mount=type=secret,id=${id},target=${knownSecrets[id]?.target}`;
