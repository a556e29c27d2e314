/** `generated/judge.js`: the schema of a config but for the inside of its resources, compiled by `npm run generate` (`scripts/generate/judge.mjs`). */
declare module '#judge' {
  export interface RawError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly propertyName?: string;
  }
  export interface Judge {
    /** Fills defaults into the value, and leaves its complaints in `errors`. */
    (value: unknown): boolean;
    errors?: readonly RawError[] | null;
  }
  const judge: Judge;
  export default judge;
}

/** The judges of the resource types, each a file of its own that is loaded when a config names the type. */
declare module '#judges' {
  export const judges: Readonly<Record<string, () => Promise<{ readonly default: import('#judge').Judge }>>>;
}
