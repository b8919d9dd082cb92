const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element with a class inside `parent`. */
export function svgChild<Name extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: Name,
  className?: string,
): SVGElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  if (className) element.setAttribute('class', className);
  parent.append(element);
  return element;
}

/** Makes an HTML element with a class inside `parent`. */
export function htmlChild<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  className?: string,
): HTMLElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElement(name);
  if (className) element.className = className;
  parent.append(element);
  return element;
}

/** Elements kept from frame to frame by key: only what changed is written, and what is no longer wanted goes. */
export class Pool<Item> {
  private readonly kept = new Map<string, { item: Item; round: number }>();
  private round = 0;

  private readonly make: (key: string) => Item;
  private readonly drop: (item: Item) => void;

  constructor(make: (key: string) => Item, drop: (item: Item) => void) {
    this.make = make;
    this.drop = drop;
  }

  /** Begins a frame: whatever is not taken until `sweep` is dropped. */
  begin(): void {
    this.round++;
  }

  take(key: string): Item {
    const known = this.kept.get(key);
    if (known) {
      known.round = this.round;
      return known.item;
    }
    const item = this.make(key);
    this.kept.set(key, { item, round: this.round });
    return item;
  }

  sweep(): void {
    for (const [key, { item, round }] of this.kept) {
      if (round === this.round) continue;
      this.drop(item);
      this.kept.delete(key);
    }
  }

  get size(): number {
    return this.kept.size;
  }
}
