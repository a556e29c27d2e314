/** Widths in pixels of a comment on a small window, and of a summary. */
export const widths: { readonly narrow: number; readonly wide: number };

/** Returns a report as a page of a width in pixels, in GitHub's light or dark theme. */
export function githubPage(
  markdown: string,
  options: { readonly theme: 'light' | 'dark'; readonly width?: number; readonly mermaid?: string },
): string;
