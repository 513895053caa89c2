import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Localized } from '../../shared/base/localized'
import type { Result } from '../../shared/base/result'
import type { FolderFile } from '../../shared/exchange/document/document-folder'
import type { PrintJob } from '../../shared/exchange/print/print-page'
import type { SvgFonts } from '../../shared/exchange/svg/svg-options'
import type { textFormats } from '../../shared/ipc/contract'
import { bridge } from '../bridge/studio-bridge'
import { notify } from './studio-store'

/*
 * Each of these says what came of it, and answers false where the person cancelled.
 */

/** Puts a text on the system's clipboard and says `done`, or why it could not. */
export async function copyText(text: string, done: Localized): Promise<boolean> {
  return sayCopied(await bridge.invoke('clipboard:write', { text }), done)
}

/** The same for a PNG picture. */
export async function copyPng(content: Uint8Array<ArrayBuffer>, done: Localized): Promise<boolean> {
  return sayCopied(await bridge.invoke('clipboard:write-png', { content }), done)
}

function sayCopied(answer: Result<null, AppError>, done: Localized): boolean {
  if (answer.ok) notify('info', done)
  else notify('error', errorText(answer.error))
  return true
}

/** Asks where to, writes the text there and says where it is, or why it could not. A cancelled question says nothing. */
export async function saveText(
  suggestedName: string,
  format: (typeof textFormats)[number],
  text: string,
): Promise<boolean> {
  return saySaved(await bridge.invoke('export:save', { suggestedName, format, text }))
}

/** The same for a PNG picture. */
export async function savePng(suggestedName: string, content: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return saySaved(await bridge.invoke('export:save-png', { suggestedName, content }))
}

/** Asks for a folder, and makes one in it whose pictures have their fonts as asked for. */
export async function saveFolder(
  suggestedName: string,
  fonts: SvgFonts,
  files: readonly FolderFile[],
): Promise<boolean> {
  return saySaved(await bridge.invoke('export:save-folder', { suggestedName, fonts, files: [...files] }))
}

/** Asks where to, and writes the starter project of the design that is shown: as a folder, or in one file. */
export async function saveStarter(as: 'folder' | 'zip'): Promise<boolean> {
  return saySaved(await bridge.invoke('starter:save', { as }))
}

/** A picture with its fonts as asked for. */
export const setFonts = (svg: string, fonts: SvgFonts): Promise<Result<string, AppError>> =>
  bridge.invoke('export:fonts', { svg, fonts })

/** Hands a picture to the drag that is under way, as a file, or says why it could not. */
export async function dragOut(
  suggestedName: string,
  format: 'svg' | 'png',
  content: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const answer = await bridge.invoke('export:drag', { suggestedName, format, content })
  if (!answer.ok) notify('error', errorText(answer.error))
}

/** The same for a page of text with pictures, as a PDF document. */
export async function savePage(suggestedName: string, html: string): Promise<boolean> {
  return saySaved(await bridge.invoke('print:page', { suggestedName, html }))
}

/** The same for pictures as a PDF document, with the text of a workspace inside or without. */
export async function saveDocument(
  suggestedName: string,
  job: PrintJob,
  design: string | null,
): Promise<boolean> {
  return saySaved(
    await bridge.invoke('print:save', {
      suggestedName,
      job: { ...job, pictures: [...job.pictures] },
      design,
    }),
  )
}

/** Prints pictures by the system's dialog, or says why it could not. */
export async function printPictures(job: PrintJob): Promise<boolean> {
  const answer = await bridge.invoke('print:paper', { job: { ...job, pictures: [...job.pictures] } })
  if (!answer.ok) notify('error', errorText(answer.error))
  return !answer.ok || answer.value
}

function saySaved(answer: Result<{ readonly path: string } | null, AppError>): boolean {
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) {
    const { path } = answer.value
    notify('info', { en: `Exported to ${path}`, zh: `已导出到 ${path}` })
  }
  return !answer.ok || answer.value !== null
}
