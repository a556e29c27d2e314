/** Returns a DER value of a tag with its contents: https://www.itu.int/rec/T-REC-X.690 */
export const der = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(contents);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : [0x80 + (length > 0xff ? 2 : 1), ...(length > 0xff ? [length >> 8] : []), length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};

/** Returns a SEQUENCE. */
export const sequence = (...contents: readonly Uint8Array[]): Buffer => der(0x30, ...contents);

/** Returns an object identifier of dotted numbers. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((number) => {
    const digits = [number & 0x7f];
    for (let left = number >> 7; left > 0; left >>= 7) digits.unshift(0x80 | (left & 0x7f));
    return digits;
  });
  return der(0x06, Buffer.from(bytes));
};

/** Returns a UTF8String. */
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));

/** Returns a GeneralizedTime of seconds. */
export const time = (date: Date): Buffer =>
  der(0x18, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`));

/** Returns a BIT STRING of whole bytes. */
export const bits = (bytes: Uint8Array): Buffer => der(0x03, Buffer.from([0]), bytes);

/** Returns an extension of a certificate: https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export const extension = (id: string, value: Uint8Array): Buffer => sequence(oid(id), der(0x04, value));
