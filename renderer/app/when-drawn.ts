const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Resolves when the first screen is on the glass in its own fonts; those of other characters are loaded as they come. */
export async function whenDrawn(): Promise<void> {
  await frame()
  await document.fonts.ready
  await frame()
}
