import { create } from 'zustand'
import type { work } from './work'

/** What the window needs once a document is open. */
export type Work = typeof work

const useLoaded = create<{ readonly work: Work | null }>()(() => ({ work: null }))

/** It, once it is there. */
export const loadedWork = (): Work | null => useLoaded.getState().work
export const useWork = (): Work | null => useLoaded(({ work }) => work)

let loading: Promise<Work> | null = null

/** Loads it, the first time; it answers to the main process from then on. */
export function loadWork(): Promise<Work> {
  loading ??= import('./work').then((loaded) => {
    loaded.work.begin()
    useLoaded.setState(loaded)
    return loaded.work
  })
  return loading
}
