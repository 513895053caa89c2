import { hasDisplay, startDisplay } from '../../electron/setup/display.mjs'

/** Gives the tests a display where there is no screen; what it returns takes the display away again. */
export default async function globalSetup(): Promise<(() => void) | undefined> {
  return hasDisplay() ? undefined : await startDisplay()
}
