import { errorText } from '../../shared/base/error-texts'
import { type MarkFragment, markClipSchema } from '../../shared/commands/mark/paste-marks.command'
import { bridge } from '../bridge/studio-bridge'
import { notify } from './studio-store'

/** Puts a text on the system's clipboard. @returns false where it could not; the person has been told why. */
export async function writeClipboard(text: string): Promise<boolean> {
  const answer = await bridge.invoke('clipboard:write', { text })
  if (!answer.ok) notify('error', errorText(answer.error))
  return answer.ok
}

/** Puts marks on the clipboard, and beside them the text that a view made of what was copied with them. */
export const writeMarks = (whiteboard: MarkFragment, others: string): Promise<boolean> =>
  writeClipboard(JSON.stringify({ whiteboard, others }))

/** The marks on the clipboard; `null` where there are none. */
export async function readMarks(): Promise<MarkFragment | null> {
  const text = await readText()
  return text === null ? null : (parseClip(text, markClipSchema)?.whiteboard ?? null)
}

/**
 * The text on the system's clipboard without any marks, empty where there is none; `null` where it could not be read, and
 * why was said.
 */
export async function readClipboard(): Promise<string | null> {
  const text = await readText()
  return text === null ? null : (parseClip(text, markClipSchema)?.others ?? text)
}

async function readText(): Promise<string | null> {
  const answer = await bridge.invoke('clipboard:read', {})
  if (answer.ok) return answer.value
  notify('error', errorText(answer.error))
  return null
}

/** The image on the system's clipboard; `null` where there is none. */
export async function readImage(): Promise<Blob | null> {
  const answer = await bridge.invoke('clipboard:read-image', {})
  const data = answer.ok ? answer.value?.split(',')[1] : undefined
  if (data === undefined) return null
  return new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], {
    type: 'image/png',
  })
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
