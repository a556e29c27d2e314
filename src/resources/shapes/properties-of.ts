/** A member of a registry, as far as its shapes are concerned. */
interface MemberShapes {
  readonly type: string;
  readonly properties: object;
}

/**
 * Returns the shapes of the properties of a registry's member, `propertiesOf(packagings, 'nixpacks')`, for a resource
 * whose own property has the same keys.
 */
export const propertiesOf = <const M extends readonly MemberShapes[], const T extends M[number]['type']>(
  registry: M,
  type: T,
): Extract<M[number], { readonly type: T }>['properties'] =>
  (registry.find((member) => member.type === type) as Extract<M[number], { readonly type: T }>).properties;
