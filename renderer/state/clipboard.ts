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

/** What says whether data is what a view can paste: a schema. */
interface Parser<T> {
  safeParse(data: unknown): { readonly success: true; readonly data: T } | { readonly success: false }
}

/** What a text of the clipboard holds, if it is what a schema asks for; `null` for any other text. */
export function parseClip<T>(text: string, schema: Parser<T>): T | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = schema.safeParse(data)
  return parsed.success ? parsed.data : null
}
