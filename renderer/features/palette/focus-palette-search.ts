/** Id of the search box; one palette is on screen at a time. */
export const paletteSearchId = 'palette-search'

/** Puts the cursor into the palette's search box and selects what stands in it. Does nothing while it is collapsed. */
export function focusPaletteSearch(): void {
  const box = document.getElementById(paletteSearchId)
  if (!(box instanceof HTMLInputElement)) return
  box.focus()
  box.select()
}
