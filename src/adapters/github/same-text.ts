/** Whether two texts are one comment: GitHub may end lines otherwise and leave out blanks at the end. */
export const sameText = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
