/** A program that makes an image from a folder of source, in place of a Dockerfile. */
export type BuildProgram = PackBuild | NixpacksBuild;

/** A build by Cloud Native Buildpacks: https://buildpacks.io/docs/for-platform-operators/how-to/integrate-ci/pack/ */
export interface PackBuild {
  readonly program: 'pack';
  /** The name of the builder's image. */
  readonly builder: string;
  /** Buildpacks in place of those that the builder finds; none to let it find them. */
  readonly buildpacks: readonly string[];
  /** Variables of the build. */
  readonly variables: Readonly<Record<string, string>>;
  /** True for a job with a command of its own, which the image then starts in place of its default process. */
  readonly startsCommand: boolean;
}

/** A build by Nixpacks, which writes a Dockerfile that Docker builds: https://nixpacks.com/docs/how-it-works */
export interface NixpacksBuild {
  readonly program: 'nixpacks';
  /**
   * The build plan that Nixpacks lays over that of nixpacks.toml or nixpacks.json:
   * https://nixpacks.com/docs/configuration/file
   */
  readonly plan: Readonly<Record<string, unknown>>;
}
