/** Numbers of one edge: the node it leaves, its label, the node it leads to. */
const WIDTH = 3;
const FIRST_SLOTS = 2 ** 16;

/**
 * The edges of a trie in one flat array, by node and label. A map would need a number object for every key, which takes several
 * times the memory and most of the time in which the lexicon is compiled.
 */
export class EdgeTable {
  private slots: number;
  private size: number;

  /** @param edges of `columns`: a target of 0 is a free slot, since no edge leads back to the root */
  constructor(
    private edges: Int32Array = new Int32Array(FIRST_SLOTS * WIDTH),
    edgeCount = 0,
  ) {
    this.slots = edges.length / WIDTH;
    this.size = edgeCount;
  }

  /** How many edges there are. */
  get count(): number {
    return this.size;
  }

  /** The edges as they are to be written. */
  columns(): { readonly edges: Int32Array } {
    return { edges: this.edges };
  }

  /** The node behind an edge, or undefined. */
  get(node: number, label: number): number | undefined {
    const target = this.edges[this.slotOf(node, label) + 2] as number;
    return target === 0 ? undefined : target;
  }

  /** Adds an edge that is not there yet; `target` is above 0. */
  add(node: number, label: number, target: number): void {
    if (this.size * 2 >= this.slots) this.grow();
    const at = this.slotOf(node, label);
    this.edges[at] = node;
    this.edges[at + 1] = label;
    this.edges[at + 2] = target;
    this.size += 1;
  }

  /** Where an edge stands, or the free slot where it would. */
  private slotOf(node: number, label: number): number {
    const { edges } = this;
    const mask = this.slots - 1;
    const mixed = Math.imul(node ^ Math.imul(label, 0x9e3779b1), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const at = slot * WIDTH;
      if (edges[at + 2] === 0 || (edges[at] === node && edges[at + 1] === label)) return at;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const old = this.edges;
    this.slots *= 2;
    this.edges = new Int32Array(this.slots * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH) {
      const edge = old.subarray(at, at + WIDTH);
      if (edge[2] !== 0) this.edges.set(edge, this.slotOf(edge[0] as number, edge[1] as number));
    }
  }
}
