import type { Diagnostic, Outcome, Path } from '../diagnostics/diagnostic.ts';
import { type LaterMember, type Member, type MemberConfig, memberShape } from '../schema/member.ts';
import type { Properties, Shape, Shapes } from '../schema/shape.ts';

/** Where an image comes from. Paths are relative to the config's folder, with `/`. */
export type ImageSource = PublishedImage | BuiltImage;

/** An image that somebody else publishes. */
export interface PublishedImage {
  readonly kind: 'published';
  readonly image: string;
  readonly command?: readonly string[];
}

/** An image that is built, tagged by its content, and pushed to the project's repository. */
export interface BuiltImage {
  readonly kind: 'built';
  /** The build context. */
  readonly folder: string;
  /** A Dockerfile, its path relative to the context; or the text of one of ours. */
  readonly dockerfile: { readonly path: string } | { readonly text: string };
  /** Globs (gitignore's) that are no part of the context. The `.dockerignore` counts only for a Dockerfile of the user's. */
  readonly excluded: readonly string[];
  readonly buildArguments: readonly { readonly name: string; readonly value: string }[];
  readonly platform: Platform;
  readonly command?: readonly string[];
  /** Raised when the same content would give another image. */
  readonly recipe: number;
}

export type Platform = 'linux/amd64' | 'linux/arm64';

/** What a packaging may ask of the folder before its Dockerfile can be written. The workspace answers. */
export interface Surroundings {
  /**
   * Returns the kind of a path, links followed; `outside` when the path or a link on it leaves the folder, `git`
   * when it leads into a `.git` folder.
   */
  look(path: string): 'file' | 'folder' | 'absent' | 'outside' | 'git';
  /** The text of a file; undefined where `look` is not `file`, and where there is more than 1 MiB of it. */
  text(path: string): string | undefined;
}

export interface PackagingMember<T extends string, P extends Shapes> extends Member<T, P> {
  /** Understood and not compiled yet; see `laterPackaging`. */
  readonly later?: true;
  /** The image, or every complaint. Paths in complaints are relative to the packaging: `['properties', …]`. */
  image(properties: Properties<P>, surroundings: Surroundings, platform: Platform): Outcome<ImageSource>;
}

/** The diagnostics of `image`, moved to where the packaging stands in the config. */
export const placedUnder = (prefix: Path, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) =>
    typeof diagnostic.place === 'object' && 'path' in diagnostic.place
      ? { ...diagnostic, place: { ...diagnostic.place, path: [...prefix, ...diagnostic.place.path] } }
      : diagnostic,
  );

export interface BuiltPackaging<T extends string, P extends Shapes> extends PackagingMember<T, P> {
  readonly shape: Shape<MemberConfig<T, P>>;
}

export const definePackaging = <const T extends string, const P extends Shapes>(
  member: PackagingMember<T, P>,
): BuiltPackaging<T, P> => ({ ...member, shape: memberShape(member) });

/** Stands for the image of what is not compiled yet; no template gets as far as naming it. */
export const noImageYet: ImageSource = { kind: 'published', image: 'not-yet' };

/** `definePackaging` for what `validate` tells as a warning and a compile refuses (`config/not-yet.ts`). */
export const laterPackaging = <const T extends string, const P extends Shapes>(
  member: LaterMember<T, P>,
): BuiltPackaging<T, P> =>
  definePackaging<T, P>({
    ...member,
    later: true,
    iamActions: [],
    image: () => ({ value: noImageYet, diagnostics: [] }),
  });

// biome-ignore lint/suspicious/noExplicitAny: the registry holds members of every shape
export type AnyPackaging = BuiltPackaging<any, any>;
