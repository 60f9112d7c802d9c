/** A queue of whole numbers from which the least is taken first (binary heap; Williams, 1964). */
export class RankHeap {
  size = 0;
  private readonly items: Int32Array;

  constructor(capacity: number) {
    this.items = new Int32Array(capacity);
  }

  push(item: number): void {
    const {items} = this;
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] ?? 0;
      if (above <= item) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  /** The least item; 0 if there is none. */
  pop(): number {
    if (this.size === 0) return 0;
    const {items} = this;
    const least = items[0] ?? 0;
    this.size -= 1;
    const moved = items[this.size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && (items[child + 1] ?? 0) < (items[child] ?? 0)) child += 1;
      const below = items[child] ?? 0;
      if (below >= moved) break;
      items[at] = below;
      at = child;
    }
    items[at] = moved;
    return least;
  }
}
