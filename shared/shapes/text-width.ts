/** The weights of Inter that the studio sets text in. */
export type Weight = 450 | 550 | 600 | 650

/**
 * Advance widths of Inter (variable, SIL Open Font License 1.1) at weight 450, thousandths of an em, for U+0020…U+007E
 * and then U+00A0…U+00FF, and by how much each grows to weight 650. Between the two the width is linear within half a
 * thousandth. Kerning is left out: it only ever makes a line a little shorter.
 */
const at450 = [
  274, 296, 480, 636, 644, 988, 649, 306, 367, 367, 511, 664, 296, 461, 296, 365, 638, 411, 613, 622, 651,
  598, 625, 569, 624, 625, 296, 309, 664, 664, 664, 519, 974, 699, 656, 732, 722, 602, 590, 747, 744, 271,
  573, 680, 565, 908, 755, 766, 640, 767, 646, 644, 649, 742, 699, 994, 691, 687, 635, 367, 365, 367, 474,
  459, 330, 565, 615, 574, 615, 585, 375, 616, 597, 247, 247, 554, 247, 882, 596, 602, 615, 615, 382, 533,
  334, 597, 568, 824, 552, 569, 556, 433, 339, 433, 664, 274, 296, 574, 615, 731, 553, 281, 568, 596, 914,
  455, 595, 664, 656, 665, 471, 456, 664, 445, 450, 330, 593, 602, 296, 284, 309, 484, 595, 809, 853, 888,
  519, 699, 699, 699, 699, 699, 699, 998, 732, 602, 602, 602, 602, 271, 271, 271, 271, 739, 755, 766, 766,
  766, 766, 766, 664, 766, 742, 742, 742, 742, 687, 641, 623, 565, 565, 565, 565, 565, 565, 916, 574, 585,
  585, 585, 585, 247, 247, 247, 247, 585, 596, 602, 602, 602, 602, 602, 664, 602, 597, 597, 597, 597, 569,
  615, 569,
]
const growthTo650 = [
  -30, 34, 57, 10, 9, 22, 18, 26, 8, 8, 38, 12, 30, 6, 30, 19, 29, 16, 13, 19, 20, 19, 20, 10, 22, 20, 30, 27,
  12, 12, 12, 32, 34, 38, 4, 6, 0, 4, -3, 3, 2, 8, 9, 31, 0, 19, 6, 3, 7, 8, 9, 9, 15, -8, 38, 35, 38, 35, 23,
  8, 19, 8, 10, 14, 28, 12, 12, 12, 12, 9, 18, 13, 20, 19, 19, 21, 19, 24, 21, 9, 12, 12, 20, 22, 26, 20, 25,
  21, 22, 26, 13, 29, 26, 29, 12, -30, 34, 12, 19, 24, 14, 46, 0, 21, 0, 7, 52, 12, 0, -2, -26, 3, 12, 12, 18,
  28, 28, -3, 30, 64, 19, 5, 52, 29, 23, 25, 32, 38, 38, 38, 38, 38, 38, 20, 6, 4, 4, 4, 4, 8, 8, 8, 8, 17, 6,
  3, 3, 3, 3, 3, 12, 3, -8, -8, -8, -8, 35, 22, 27, 12, 12, 12, 12, 12, 12, -4, 12, 9, 9, 9, 9, 19, 19, 19,
  19, 11, 21, 9, 9, 9, 9, 9, 12, 9, 20, 20, 20, 20, 26, 12, 26,
]

/** Punctuation outside Latin-1 that names and labels use: [at 450, growth to 650]. */
const punctuation: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0x2013, [500, 0]],
  [0x2014, [1000, 0]],
  [0x2018, [269, 33]],
  [0x2019, [269, 33]],
  [0x201c, [457, 66]],
  [0x201d, [456, 61]],
  [0x2022, [548, -59]],
  [0x2026, [887, 92]],
  [0x2212, [664, 12]],
  [0x20ac, [670, 12]],
])

/** Letters of other alphabets (Greek, Cyrillic, accented Latin): a width that few of them pass. */
const otherLetter = 680

/** Thousandths of an em. */
function advance(point: number, share: number): number {
  const index =
    point >= 0x20 && point <= 0x7e ? point - 0x20 : point >= 0xa0 && point <= 0xff ? point - 0x41 : -1
  if (index >= 0) return (at450[index] ?? otherLetter) + (growthTo650[index] ?? 0) * share
  if (point < 0xa0) return 0
  const known = punctuation.get(point)
  if (known) return known[0] + known[1] * share
  if (isZeroWidth(point)) return 0
  return isFullWidth(point) ? 1000 : otherLetter
}

const isZeroWidth = (point: number): boolean =>
  (point >= 0x300 && point <= 0x36f) ||
  (point >= 0x200b && point <= 0x200f) ||
  (point >= 0x202a && point <= 0x202e) ||
  (point >= 0x2060 && point <= 0x206f) ||
  (point >= 0xfe00 && point <= 0xfe0f) ||
  point === 0xfeff

/** Han, kana, Hangul, full-width forms and pictures: one em square. */
const isFullWidth = (point: number): boolean =>
  (point >= 0x1100 && point <= 0x115f) ||
  (point >= 0x2190 && point <= 0x2bff) ||
  (point >= 0x2e80 && point <= 0xa4cf) ||
  (point >= 0xac00 && point <= 0xd7a3) ||
  (point >= 0xf900 && point <= 0xfaff) ||
  (point >= 0xfe30 && point <= 0xfe6f) ||
  (point >= 0xff00 && point <= 0xff60) ||
  (point >= 0xffe0 && point <= 0xffe6) ||
  point >= 0x1f000

/** Characters whose advances are looked up: nearly all of what names and labels consist of. */
const usual = 0x100
const usualAdvances = new Map<Weight, Float64Array>()

function advancesAt(weight: Weight): Float64Array {
  const known = usualAdvances.get(weight)
  if (known) return known
  const share = (weight - 450) / 200
  const advances = Float64Array.from({ length: usual }, (_, point) => advance(point, share))
  usualAdvances.set(weight, advances)
  return advances
}

/** Width of one line of text, px, without asking a screen. `size` in px. */
export function measure(text: string, size: number, weight: Weight): number {
  const advances = advancesAt(weight)
  const share = (weight - 450) / 200
  let thousandths = 0
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n)
    if (unit < usual) {
      thousandths += advances[unit] ?? 0
      continue
    }
    const point = text.codePointAt(n) ?? unit
    thousandths += advance(point, share)
    if (point > 0xffff) n += 1
  }
  return (thousandths * size) / 1000
}

/** The text if it fits into `maxWidth` px, else as much of it as fits, ending in “…”. Never splits a character. */
export function ellipsis(text: string, maxWidth: number, size: number, weight: Weight): string {
  if (measure(text, size, weight) <= maxWidth) return text
  const share = (weight - 450) / 200
  let room = (maxWidth * 1000) / size - advance(0x2026, share)
  let kept = ''
  for (const character of text) {
    room -= advance(character.codePointAt(0) ?? 0, share)
    if (room < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Width of one line of code, px: every letter of JetBrains Mono (SIL Open Font License 1.1) is 0.6 em wide, Han 1 em. */
export function measureCode(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += codeAdvance(character)
  return ems * size
}

function codeAdvance(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (isZeroWidth(point)) return 0
  return isFullWidth(point) ? 1 : 0.6
}

/** As `ellipsis`, for code. */
export function codeEllipsis(text: string, maxWidth: number, size: number): string {
  if (measureCode(text, size) <= maxWidth) return text
  let room = maxWidth / size - 0.6
  let kept = ''
  for (const character of text) {
    room -= codeAdvance(character)
    if (room < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
