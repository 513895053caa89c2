import { create } from 'zustand'

/** Which pattern the library shows; it is there again when the library is opened next time. */
export const useLibrary = create<{ readonly pattern: string }>()(() => ({ pattern: 'strategy' }))

export const showPattern = (pattern: string): void => useLibrary.setState({ pattern })
