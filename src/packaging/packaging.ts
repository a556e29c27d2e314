import { type Member, type MemberConfig, memberShape } from '../schema/member.ts';
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
  /** A Dockerfile inside the context, or the text of one of ours. */
  readonly dockerfile: { readonly path: string } | { readonly text: string };
  /** Globs (gitignore's) that are no part of the context, besides its `.dockerignore`. */
  readonly excluded: readonly string[];
  readonly buildArguments: readonly { readonly name: string; readonly value: string }[];
  readonly platform: 'linux/amd64' | 'linux/arm64';
  readonly command?: readonly string[];
  /** Raised when the same content would give another image. */
  readonly recipe: number;
  /** Files that must exist, each with the config key that names it. */
  readonly needs: readonly { readonly file: string; readonly key: string }[];
}

/** What a packaging may ask of the folder before its Dockerfile can be written. */
export interface Surroundings {
  exists(path: string): boolean;
}

export interface PackagingMember<T extends string, P extends Shapes> extends Member<T, P> {
  image(properties: Properties<P>, surroundings: Surroundings): ImageSource;
}

export interface BuiltPackaging<T extends string, P extends Shapes> extends PackagingMember<T, P> {
  readonly shape: Shape<MemberConfig<T, P>>;
}

export const definePackaging = <const T extends string, const P extends Shapes>(
  member: PackagingMember<T, P>,
): BuiltPackaging<T, P> => ({ ...member, shape: memberShape(member) });

// biome-ignore lint/suspicious/noExplicitAny: the registry holds members of every shape
export type AnyPackaging = BuiltPackaging<any, any>;
