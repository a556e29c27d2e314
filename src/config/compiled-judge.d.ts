/** `generated/judge.js`: the strict schema of `schema.ts`, compiled by `npm run generate` (`scripts/generate/judge.mjs`). */
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
