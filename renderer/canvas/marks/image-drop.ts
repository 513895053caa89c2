import type { DragEvent } from 'react'
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
    ({ name }) => !/\.(?:mmd|mermaid|md|markdown)$/i.test(name),
  )
  if (files.length > 0) void addImages(files, at)
  return true
}
