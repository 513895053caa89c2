import type { z } from 'zod'
import { errorText } from '../../shared/base/error-texts'
import { bridge } from '../bridge/studio-bridge'
import { notify } from './studio-store'

/** Puts a text on the system's clipboard. @returns false where it could not; the person has been told why. */
export async function writeClipboard(text: string): Promise<boolean> {
  const answer = await bridge.invoke('clipboard:write', { text })
  if (!answer.ok) notify('error', errorText(answer.error))
  return answer.ok
}

/** The text on the system's clipboard, empty where there is none; `null` where it could not be read, and why was said. */
export async function readClipboard(): Promise<string | null> {
  const answer = await bridge.invoke('clipboard:read', {})
  if (answer.ok) return answer.value
  notify('error', errorText(answer.error))
  return null
}

/** What a text of the clipboard holds, if it is what a schema asks for; `null` for any other text. */
export function parseClip<S extends z.ZodType>(text: string, schema: S): z.infer<S> | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = schema.safeParse(data)
  return parsed.success ? parsed.data : null
}
