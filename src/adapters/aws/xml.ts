/** An element of an XML document, without attributes. */
export interface XmlElement {
  readonly name: string;
  /** The text directly in it, trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns a text of XML with its five named entities and its numeric ones replaced. */
const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/**
 * Returns the root element of a response in XML as EC2 writes it: elements and texts, no CDATA, no processing
 * instructions after the first line. Returns undefined for a text that is not such a document, or breaks off.
 */
export const parseXml = (text: string): XmlElement | undefined => {
  const top: OpenElement = { name: '', text: '', children: [] };
  const open = [top];
  for (const [, close, name = '', isEmpty, words] of text.matchAll(
    /<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>|<\?[^<>]*\?>|([^<]+)/g,
  )) {
    const last = open.at(-1) as OpenElement;
    if (words !== undefined) last.text += decoded(words).trim();
    else if (close) {
      if (open.length === 1 || last.name !== name) return undefined;
      open.pop();
    } else if (name !== '') {
      const element: OpenElement = { name, text: '', children: [] };
      last.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [root, ...others] = top.children;
  return open.length === 1 && others.length === 0 ? root : undefined;
};

/** Returns the elements that a path of names leads to from an element, in the document's order. */
export const elementsAt = (from: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] =>
  path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    from === undefined ? [] : [from],
  );

/** Returns the text of the first element that a path of names leads to; undefined if there is none. */
export const textAt = (from: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  elementsAt(from, ...path)[0]?.text;
