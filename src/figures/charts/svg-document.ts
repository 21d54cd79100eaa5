const svgNamespace = 'http://www.w3.org/2000/svg';

/** Text between the tags of an SVG. */
export class SvgText {
  readonly textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }
}

/**
 * An element with as much of the DOM as Plot and d3-selection use to draw a chart. What is missing
 * ends the drawing with a TypeError that names it.
 */
export class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI = svgNamespace;
  readonly localName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (SvgElement | SvgText)[] = [];
  #isPlaced = false;

  constructor(ownerDocument: SvgDocument, localName: string) {
    this.ownerDocument = ownerDocument;
    this.localName = localName;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  get children(): readonly SvgElement[] {
    return this.childNodes.filter((node) => node instanceof SvgElement);
  }

  appendChild(node: SvgElement): SvgElement {
    return this.insertBefore(node, null);
  }

  /** Nodes are placed once: Plot moves none of the marks that are used here. */
  insertBefore(node: SvgElement, next: SvgElement | null): SvgElement {
    if (node.#isPlaced) throw new TypeError(`<${node.localName}> stands in the drawing already`);
    node.#isPlaced = true;
    if (next === null) this.childNodes.push(node);
    else this.childNodes.splice(this.childNodes.indexOf(next), 0, node);
    return node;
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join('');
  }

  set textContent(text: string) {
    this.childNodes.splice(0, this.childNodes.length, new SvgText(String(text)));
  }

  /** All elements below this one that have the name, in the order of the document. */
  named(localName: string): readonly SvgElement[] {
    return this.childNodes.flatMap((node) => {
      if (node instanceof SvgText) return [];
      const below = node.named(localName);
      return node.localName === localName ? [node, ...below] : below;
    });
  }
}

/**
 * What Plot draws into. A whole DOM (linkedom, domino, jsdom) gives every node its events, styles
 * and siblings and takes two to four times as long; a chart is only written and read once.
 */
export class SvgDocument {
  readonly documentElement = this.createElementNS(svgNamespace, 'svg');

  createElementNS(_namespace: string, localName: string): SvgElement {
    return new SvgElement(this, localName);
  }
}
