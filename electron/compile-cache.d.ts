/** What the Node of Electron has, and the oldest Node that runs the tools has not. */
declare module 'node:module' {
  /** Keeps the code that V8 makes of each module in a folder, and takes it from there at the next start. */
  export function enableCompileCache(folder: string): void
}

export {}
