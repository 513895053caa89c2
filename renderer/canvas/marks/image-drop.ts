import type { DragEvent } from 'react'
import type { Point } from '../../../shared/views/positioned-view'
import { openPicture } from '../../state/open-picture'
import { stage } from '../stage'
import { addImages } from './images'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** Handles files that are dragged over the canvas. @returns whether they are any. */
export function onImageDragOver(event: DragEvent): boolean {
  if (!hasFiles(event)) return false
  event.preventDefault()
  event.dataTransfer.dropEffect = 'copy'
  return true
}

/** Puts images that are dropped where they were dropped; texts are for the window. @returns whether files were. */
export function onImageDrop(event: DragEvent): boolean {
  if (!hasFiles(event)) return false
  event.preventDefault()
  const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  const files = [...event.dataTransfer.files].filter(
    ({ name }) => !/\.(?:mmd|mermaid|md|markdown|pdf)$/i.test(name),
  )
  if (files.length > 0) void takeImages(files, at)
  return true
}

/** A single picture that carries a design is opened; all others are images. */
async function takeImages(files: readonly File[], at: Point | undefined): Promise<void> {
  const [only] = files.length === 1 ? files : []
  if (only && (await openPicture(only))) return
  await addImages(files, at)
}
