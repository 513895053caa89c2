import type { Category, PaletteSection } from '../../catalog/technology'

/** Outlines in a box of 24 × 24, drawn with a stroke, one a section of the palette: for technologies without an icon. */
const sectionGlyphs: { readonly [S in PaletteSection]: string } = {
  'client-edge': 'M3 5h18v14H3zM3 9.5h18M5.5 7.25h1M8.5 7.25h1',
  api: 'M8 6l-5 6 5 6M16 6l5 6-5 6M13.5 5l-3 14',
  stores:
    'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  messaging: 'M3 5h18v14H3zM3 6l9 7 9-7',
  observability: 'M3 12h4l3-8 4 16 3-8h4',
  security: 'M12 3l8 3v6c0 4.5-3.2 7.8-8 9-4.8-1.2-8-4.5-8-9V6zM9 12l2.2 2.2L15.5 10',
  'ml-data': 'M5 20V11M12 20V4M19 20v-7M3 20h18',
  platform: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
}

/** Categories that their section's glyph would misrepresent. */
const categoryGlyphs: { readonly [C in Category]?: string } = {
  'client-app': 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-4 3.6-6 8-6s8 2 8 6',
  'external-system': 'M7 18a4.5 4.5 0 0 1-.5-8.97A6 6 0 0 1 18 8.5 4.8 4.8 0 0 1 17 18z',
  'load-balancer': 'M12 3v6M12 9L5 15v6M12 9l7 6v6M12 9v12',
  'workflow-engine': 'M3 4h6v5H3zM15 15h6v5h-6zM15 4h6v5h-6zM9 6.5h6M18 9v6',
  'task-queue': 'M3 6h12M3 12h12M3 18h8M18 9l3 3-3 3',
}

/** Something that the catalogue does not know. */
export const unknownGlyph = 'M9 9a3 3 0 1 1 4.5 2.6c-.9.5-1.5 1.2-1.5 2.4M11.2 17.6h1.6'

/** What stands for a package that is shown as one block: a folder. */
export const packageGlyph =
  'M3 7a1.5 1.5 0 0 1 1.5-1.5h4.8l2.2 2.6h8A1.5 1.5 0 0 1 21 9.6v8.4a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z'

/** Several services in one block. */
export const blockGlyph = 'M12 3l9 5-9 5-9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5'

/** The glyph of a technology that has no icon: the outline of what it is. */
export const categoryGlyph = (of: {
  readonly category: Category
  readonly section: PaletteSection
}): string => categoryGlyphs[of.category] ?? sectionGlyphs[of.section]
