import { setFlagsFromString } from 'node:v8'

/**
 * What V8 does beside the work itself, on other threads or in between: looking for garbage, of which there is hardly any
 * while a file is read, and compiling what soon is done with.
 */
const beside = ['incremental-marking', 'parallel-scavenge', 'sparkplug', 'maglev', 'opt'] as const

/** Does work for which the window waits and works at the same time: V8 leaves the processors to the two of them. */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  // In another V8 than that of the studio, some of this is off anyway.
  if (!process.versions.electron) return work()
  for (const flag of beside) setFlagsFromString(`--no-${flag}`)
  try {
    return await work()
  } finally {
    for (const flag of beside) setFlagsFromString(`--${flag}`)
  }
}
