/** Texts in the artifact bucket that are kept beside templates. Every call names the account that must own the bucket. */
export interface KeptObjects {
  /** Uploads a text as JSON. Returns false if there is no such bucket: none is created. */
  put(bucket: string, key: string, text: string): Promise<boolean>;
  /** Returns the keys of a folder (without a slash at its end), sorted, on every page; undefined if there is no such bucket. */
  list(bucket: string, folder: string): Promise<readonly string[] | undefined>;
  /** Returns the text of an object; undefined if there is none. */
  read(bucket: string, key: string): Promise<string | undefined>;
  /** Deletes objects; one that is gone already is no failure. */
  remove(bucket: string, keys: readonly string[]): Promise<void>;
}
