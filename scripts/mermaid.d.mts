/** Returns the URL of Mermaid's script. Throws where it was not fetched, with what to do. */
export function mermaidUrl(): string;

/** Fetches Mermaid's script by npm, once, and returns its URL. Throws if the package is not the one that is expected. */
export function fetchMermaid(): string;
