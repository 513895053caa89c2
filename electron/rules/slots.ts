/** Hands out small numbers to nodes. One that is given back is handed out again after the edit, not within it. */
export class Slots<N extends { readonly slot: number }> {
  /** Who has each number. */
  readonly holders: (N | undefined)[] = []
  #free: number[] = []
  #givenBack: number[] = []

  /** The number that is handed out next. */
  get next(): number {
    return this.#free.at(-1) ?? this.holders.length
  }

  /** Gives the node the number that it was made with, which has to be the next one. */
  take(node: N): void {
    this.#free.pop()
    this.holders[node.slot] = node
  }

  giveBack({ slot }: N): void {
    this.holders[slot] = undefined
    this.#givenBack.push(slot)
  }

  startEdit(): void {
    this.#free.push(...this.#givenBack)
    this.#givenBack = []
  }
}
