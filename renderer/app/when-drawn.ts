const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** One text in every script that the studio shows: which font files are loaded depends on the characters. */
const sample = 'Pentarch 五维架构 0123'
const faces = [
  '450 13px "Inter Variable"',
  '450 13px "Noto Sans SC Variable"',
  '400 13px "JetBrains Mono Variable"',
]

/** Resolves when the first screen is on the glass in its own fonts, so that text can be measured. */
export async function whenDrawn(): Promise<void> {
  await frame()
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)))
  await document.fonts.ready
  await frame()
}
