import type { Diagnostic, Outcome, Path } from '../diagnostics/diagnostic.ts';
import { type Member, type MemberConfig, memberShape } from '../schema/member.ts';
import type { Properties, Shape, Shapes } from '../schema/shape.ts';
import type { BuildProgram } from './build-program.ts';
import type { Included } from './context.ts';

/** The origin of an image. Paths are relative to the config's folder, with `/`. */
export type ImageSource = PrebuiltImage | BuiltImage;

/** An image that is pulled from a registry and never built here. */
export interface PrebuiltImage {
  readonly kind: 'published';
  /** The name of the image, with its tag or digest. */
  readonly image: string;
  /** The command that replaces that of the image. */
  readonly command?: readonly string[];
}

/** An image that is built, tagged by its content, and pushed to the ECR repository of the project. */
export interface BuiltImage {
  readonly kind: 'built';
  /** The folder of the build context. */
  readonly folder: string;
  /** The config's folder in the context of a program, `services/etl`; absent where it is the context's folder or not in it. */
  readonly below?: string;
  /** The user's Dockerfile, its path relative to the context; or a generated text; or a program in its place. */
  readonly dockerfile: { readonly path: string } | { readonly text: string } | BuildProgram;
  /** Globs of files that are not part of the context, as in `Context.excluded`. */
  readonly excluded: readonly string[];
  /** The only files of the context, as in `Context.included`; absent where all that is not excluded is part of it. */
  readonly included?: Included;
  /** True where the Dockerfile takes the `.git` of the context, as in `Context.git`. */
  readonly git?: true;
  /** The ignore file of the context that is applied though the Dockerfile is not the user's, as in `Context.ignoreFile`. */
  readonly ignoreFile?: '.dockerignore';
  readonly buildArguments: readonly { readonly name: string; readonly value: string }[];
  /** The stage of the Dockerfile that becomes the image; absent for the last one. */
  readonly target?: string;
  readonly platform: Platform;
  /** The command that replaces that of the image. */
  readonly command?: readonly string[];
  /** Part of the tag: incremented when the same context must give a new image. */
  readonly recipe: number;
  /** The source maps that the build leaves on the machine; absent for none. No part of the tag. */
  readonly sourceMaps?: SourceMaps;
}

/** The source maps of a build, which are written where it runs and are no part of what it makes. */
export interface SourceMaps {
  /** The stage of the Dockerfile with the maps and nothing else. */
  readonly stage: string;
  /** The folder for them, relative to the config's folder; each job and function has one of its name in it. */
  readonly folder: string;
}

/** The processor architecture of an image: https://docs.docker.com/build/building/multi-platform/ */
export type Platform = 'linux/amd64' | 'linux/arm64';

/** An entry of a folder: `other` is a socket, pipe or device. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** The folder of the config as a packaging sees it; `ports/machine.ts` extends it. */
export interface FileLookup {
  /**
   * Returns the kind of a path, with links followed: `outside` where the path or a link on it leaves the folder, `git`
   * where it leads into a `.git` folder.
   */
  look(path: string): 'file' | 'folder' | 'absent' | 'outside' | 'git';
  /** Returns the text of a file; undefined where `look` does not return `file`, and for a file of more than 16 MiB. */
  text(path: string): string | undefined;
  /**
   * Returns the entries of a folder, given by its normalized path without links (`.` for the folder itself); none where
   * there is no such folder.
   */
  entries(folder: string): readonly FolderEntry[];
  /** True for a folder, given by its normalized path, that has a `.git` of its own; absent where that cannot be known, as at a commit. */
  hasGit?(folder: string): boolean;
  /**
   * The files of the checkout by their path from the folder, `../shared/a` for one above it; absent for a folder at the top
   * of its checkout, or in none. `prefix` is the folder itself from the top of the checkout: `services/etl`.
   */
  readonly checkout?: Pick<FileLookup, 'look' | 'text' | 'entries'> & { readonly prefix: string };
}

/** A packaging, which says where the image of a job comes from: one file per type in `types/`. */
export interface PackagingMember<T extends string, P extends Shapes> extends Member<T, P> {
  /** Validated and not compiled yet, as members of other registries can be. */
  readonly later?: true;
  /** The IAM actions by which its image is published: `ecr:PutImage`; empty if it is published already. */
  readonly iamActions: readonly string[];
  /** True for an image whose entry puts an event from S3 back into its variable before the program starts. */
  readonly restoresEvents?: true;
  /** Returns the image, or every diagnostic, with paths that begin at the packaging: `['properties', …]`. */
  image(properties: Properties<P>, surroundings: FileLookup, platform: Platform): Outcome<ImageSource>;
}

/** Returns the diagnostics of `image` with the config path of the packaging, `prefix`, before their own. */
export const placedUnder = (prefix: Path, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) =>
    typeof diagnostic.place === 'object' && 'path' in diagnostic.place
      ? { ...diagnostic, place: { ...diagnostic.place, path: [...prefix, ...diagnostic.place.path] } }
      : diagnostic,
  );

/** A packaging with its shape, as `definePackaging` returns it. */
export interface BuiltPackaging<T extends string, P extends Shapes> extends PackagingMember<T, P> {
  readonly shape: Shape<MemberConfig<T, P>>;
}

/** Returns the packaging with the shape of `{type, properties}`. */
export const definePackaging = <const T extends string, const P extends Shapes>(
  member: PackagingMember<T, P>,
): BuiltPackaging<T, P> => ({ ...member, shape: memberShape(member) });

/** A packaging of any type, for code that goes through the registry. */
// biome-ignore lint/suspicious/noExplicitAny: the registry has members of every shape
export type AnyPackaging = BuiltPackaging<any, any>;
