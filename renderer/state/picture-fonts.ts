/** How the fonts of the studio are called in pictures, which name them as systems do that have them. */
const families: Readonly<Record<string, string>> = {
  'Inter Variable': 'Inter',
  'Noto Sans SC Variable': 'Noto Sans SC',
  'JetBrains Mono Variable': 'JetBrains Mono',
}

/** Whether a range of CSS, such as `U+0-FF, U+131, U+4??`, has one of the characters. An empty one has all. */
export function rangeHas(range: string, points: ReadonlySet<number>): boolean {
  if (range.trim() === '') return true
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-')
    const first = Number.parseInt(from.replaceAll('?', '0'), 16)
    const last = Number.parseInt(to.replaceAll('?', 'f'), 16)
    for (const point of points) if (point >= first && point <= last) return true
    return false
  })
}

const loaded = new Map<string, Promise<string>>()

/** A file as an address that has it in itself. */
function dataAddress(url: string): Promise<string> {
  const known = loaded.get(url)
  if (known) return known
  const loading = fetch(url)
    .then((answer) => answer.blob())
    .then(
      (blob) =>
        new Promise<string>((resolve, reject) => {
          const reader = new FileReader()
          reader.onload = () =>
            resolve(
              (typeof reader.result === 'string' ? reader.result : '').replace(
                /^data:[^;]*/,
                'data:font/woff2',
              ),
            )
          reader.onerror = () => reject(new Error(`the font ${url} could not be read`))
          reader.readAsDataURL(blob)
        }),
    )
  loaded.set(url, loading)
  return loading
}

/**
 * The fonts that pictures need, as CSS with the font files in it: a picture that is drawn by itself sees none of the page's.
 * Only those parts of a font that have characters of the pictures.
 */
export async function picturesFonts(pictures: readonly string[]): Promise<string> {
  const points = new Set(
    pictures.flatMap((svg) => Array.from(svg, (character) => character.codePointAt(0) ?? 0)),
  )
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, sheet }] : [])),
  )
  const faces = rules.map(async ({ rule: { style }, sheet }) => {
    const family = families[style.getPropertyValue('font-family').replaceAll(/["']/g, '')]
    const range = style.getPropertyValue('unicode-range')
    const file = style.getPropertyValue('src').match(/url\("?([^")]+)"?\)/)?.[1]
    if (!family || !file || !pictures.some((svg) => svg.includes(family)) || !rangeHas(range, points))
      return ''
    const data = await dataAddress(new URL(file, sheet.href ?? document.baseURI).href)
    const weight = style.getPropertyValue('font-weight')
    const only = range === '' ? '' : `unicode-range:${range};`
    return `@font-face{font-family:"${family}";font-weight:${weight};${only}src:url(${data}) format("woff2")}`
  })
  return (await Promise.all(faces)).filter((face) => face !== '').join('\n')
}

/** A picture that has its fonts in itself. */
export const withFonts = (svg: string, fonts: string): string =>
  svg.replace(
    /<svg [^>]*>/,
    (tag) => `${tag}<style>${fonts.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`,
  )
