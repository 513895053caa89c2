/** Runs things after the next frame, which is not kept waiting for them. */
export interface AfterFrame {
  add(run: () => void): void
  /** Runs nothing any more. */
  stop(): void
}

export function createAfterFrame(): AfterFrame {
  const awaited = new Set<number>()
  const inFrame = (run: () => void): void => {
    const handle = requestAnimationFrame(() => {
      awaited.delete(handle)
      run()
    })
    awaited.add(handle)
  }
  return {
    add: (run) => inFrame(() => inFrame(run)),
    stop() {
      for (const handle of awaited) cancelAnimationFrame(handle)
      awaited.clear()
    },
  }
}
