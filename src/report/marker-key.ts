/**
 * Encodes a text for a marker, without spaces, `--` or `>`. Different texts have different keys. This file does not
 * import `node:crypto`, so that it loads fast.
 */
export const markerKey = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');
