/** A text as it can stand in a marker: no blank, no `--` and no `>`; equal texts are equal. Needs no hash, so starts fast. */
export const markerKey = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');
