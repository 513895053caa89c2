import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { installedFonts } from '../../../../electron/cli/installed-fonts'
import { type SvgText, textsIn } from '../../../../electron/fonts/svg-texts'
import { runsOf, startOf } from '../../../../electron/fonts/text-runs'
import type { Locale } from '../../../../shared/base/localized'
import { allViews } from '../../../../shared/exchange/all-views'
import { readXml, type XmlElement } from '../../../../shared/exchange/drawio/reading/read-xml'
import { viewSvg } from '../../../../shared/exchange/view-text'
import type { Design } from '../../../../shared/model/design'
import { sampleWorkspace } from '../../../support/sample-workspace'

/** px by which the edge of a letter may pass its advance. */
const tolerance = 0.75

interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
}

const number = ({ attributes }: XmlElement, name: string): number => Number(attributes.get(name) ?? 0)

/** Groups with what each draws by itself, and the texts of the picture by their place in it. */
function boxesOf(
  element: XmlElement,
  next: () => SvgText | undefined,
  found: [XmlElement[], SvgText[]][],
): void {
  const own: [XmlElement[], SvgText[]] = [[], []]
  for (const child of element.children) {
    if (child.name === 'rect') own[0].push(child)
    if (child.name === 'text') {
      const text = next()
      if (text) own[1].push(text)
    }
    if (child.name === 'g') boxesOf(child, next, found)
  }
  if (element.name === 'g' && own[0].length > 0 && own[1].length > 0) found.push(own)
}

/** Where a text really stands, set in the fonts of the studio, px. */
async function placesOf(text: SvgText): Promise<Placed[]> {
  const placed: Placed[] = []
  for (const line of text.lines) {
    const runs = (await runsOf(line.text, text, installedFonts())) ?? []
    const left = startOf(runs, text, line)
    placed.push({ text: line.text, left, right: left + runs.reduce((sum, { width }) => sum + width, 0) })
  }
  return placed
}

/** The texts of all views that reach beyond the boxes of their groups, with by how much, and how many were looked at. */
async function outside(design: Design, language: Locale) {
  const [beyond, seen]: [string[], string[]] = [[], []]
  for (const viewed of allViews(design)) {
    const svg = viewSvg(design, viewed, { theme: 'light', language, title: '' })
    const read = svg.ok ? readXml(svg.value) : svg
    if (!svg.ok || !read.ok) throw new Error(`${viewed.view} is no picture`)
    const texts = textsIn(svg.value).values()
    const groups: [XmlElement[], SvgText[]][] = []
    boxesOf(read.value, () => texts.next().value, groups)
    for (const [boxes, inside] of groups) {
      for (const placed of (await Promise.all(inside.map(placesOf))).flat()) {
        const over = boxes.map((box) => {
          const x = number(box, 'x')
          return Math.max(x - placed.left, placed.right - x - number(box, 'width'))
        })
        seen.push(placed.text)
        const least = Math.min(...over)
        if (least > tolerance) beyond.push(`${viewed.view}: ${placed.text} by ${least.toFixed(1)}`)
      }
    }
  }
  return { beyond, seen: seen.length }
}

const long = {
  en: 'Wholesale WMW Reconciliation & Settlement Gateway (legacy)',
  zh: '跨境批发订单对账与资金清算统一接入网关（旧版）',
}

const samples = readdirSync('assets/samples').filter((name) => name.endsWith('.pentarch'))

describe.each([
  ['en', ''],
  ['zh', 'zh/'],
] as const)('labels in %s', (language, folder) => {
  it.each(samples)('stay in their boxes in every view of %s', async (name) => {
    const { scenario } = sampleWorkspace(folder + name.replace('.pentarch', ''))
    const { beyond, seen } = await outside(scenario.design, language)
    expect(beyond).toEqual([])
    expect(seen).toBeGreaterThan(20)
  })

  it('stay there when every name is long, and mixes the languages', async () => {
    const { design } = sampleWorkspace(`${folder}high-traffic-api`).scenario
    const names = [long.en, long.zh, `${long.zh} ${long.en}`, 'W'.repeat(60), '鑫'.repeat(40)]
    const renamed = <K, T extends { readonly name: string }>(table: Map<K, T>): void => {
      for (const [n, [id, record]] of [...table].entries())
        table.set(id, { ...record, name: names[n % names.length] ?? '' })
    }
    renamed(design.services)
    renamed(design.packages)
    renamed(design.classes)
    renamed(design.deploymentNodes)
    const { beyond, seen } = await outside(design, language)
    expect(beyond).toEqual([])
    expect(seen).toBeGreaterThan(100)
  })
})
