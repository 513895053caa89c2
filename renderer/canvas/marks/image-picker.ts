import { addImages, imageTypes } from './images'

/** Asks for image files and puts those that are chosen in the middle of what is in sight. */
export function pickImages(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = imageTypes.join(',')
  input.multiple = true
  input.addEventListener('change', () => void addImages([...(input.files ?? [])]))
  input.click()
}
