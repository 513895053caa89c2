/** By what pictures are moved and enlarged: the shift of their origin, px, and a factor. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What several pictures are moved and enlarged by together, without React: it changes with every event of the pointer. */
export interface Motion {
  now(): Viewport
  show(viewport: Viewport): void
  /** Calls back whenever the pictures move. @returns ends that. */
  follow(follower: () => void): () => void
}

export function createMotion(): Motion {
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 }
  const followers = new Set<() => void>()
  return {
    now: () => viewport,
    show(next) {
      viewport = next
      for (const follower of followers) follower()
    },
    follow(follower) {
      followers.add(follower)
      return () => followers.delete(follower)
    },
  }
}
