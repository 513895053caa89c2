import { describe, expect, it } from 'vitest'
import { rankCandidates } from '../../../../electron/rules/ranking/rank'
import { plansOf } from '../../../../electron/services/plan-task'
import { type Locale, locales } from '../../../../shared/base/localized'
import { type Scheme, schemes } from '../../../../shared/catalog/stack'
import type { Block, TextDocument } from '../../../../shared/exchange/document/document'
import { plainOf, type RichText, spansOf } from '../../../../shared/exchange/document/rich-text'
import { coverageOf } from '../../../../shared/handover/coverage/coverage'
import { coverageDocument } from '../../../../shared/handover/coverage/coverage-document'
import { derivation } from '../../../../shared/handover/derivation/derivation'
import { adrDocument } from '../../../../shared/handover/record/adr-document'
import { reportDocument } from '../../../../shared/handover/report/report-document'
import { starterProject } from '../../../../shared/handover/starter/starter-project'
import { handedOverSample } from '../../../support/handed-over'
import { isForcedCount } from '../../../support/sentences'

/** Everything that is handed over of a stack; the report has the explanation, the roadmap and the evolution in it. */
function documentsOf(scheme: Scheme, language: Locale): readonly TextDocument[] {
  const sample = handedOverSample(scheme, language)
  const ranking = rankCandidates(sample.profile)
  const plans = plansOf(sample)
  return [
    derivation(sample, ranking, sample.design, language),
    coverageDocument(coverageOf(sample), sample, language),
    adrDocument(sample, ranking, { supersedes: null }, language),
    reportDocument(sample, { ranking, plans, records: [] }, language),
  ]
}

/** Texts of a block, each cell of a table by itself. */
function textsOf(block: Block): readonly RichText[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text]
  if (block.kind === 'list') return block.items
  return block.kind === 'table' ? block.rows.flat() : []
}

/** What a document says, without titles of pages, which are quoted as they are, and without what is typed. */
const wordsOf = ({ blocks }: TextDocument): string[] =>
  blocks
    .flatMap(textsOf)
    .map((text) =>
      plainOf(
        spansOf(text).filter((span) => typeof span === 'string' || !['source', 'code'].includes(span.kind)),
      ),
    )

/** Four English words one after the other: no name of a product has as many. */
const englishWords = /\b[a-z]+(?: [a-z]+){3,}\b/

describe.each(schemes)('everything that is handed over of stack %s', (scheme) => {
  const written = Object.fromEntries(
    locales.map((language) => [language, documentsOf(scheme, language).map(wordsOf)]),
  )
  const [en = [], zh = []] = [written.en, written.zh]

  it('is in English where English is asked for, and nothing else', () => {
    expect(en.flat().length).toBeGreaterThan(250)
    expect(en.flat().filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('is in Chinese where Chinese is asked for, names of products aside', () => {
    expect(zh.map((texts) => texts.length)).toEqual(en.map((texts) => texts.length))
    expect(zh.flat().filter((text) => englishWords.test(text))).toEqual([])
    const said = new Set(en.flat().filter((text) => englishWords.test(text)))
    expect(said.size).toBeGreaterThan(100)
    expect(zh.flat().filter((text) => said.has(text))).toEqual([])
  })

  it('keeps to the typography of Chinese, and counts nothing that is not there', () => {
    const slip =
      /\p{Script=Han}[ ,;:?!]\p{Script=Han}|[、，；：。（）] | [、，；：。）]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u
    expect(zh.flat().filter((text) => slip.test(text))).toEqual([])
    expect([...en.flat(), ...zh.flat()].filter(isForcedCount)).toEqual([])
  })

  it('names nothing twice in a row, and puts no brackets into brackets', () => {
    const all = [...en.flat(), ...zh.flat()]
    expect(
      all.filter((text) =>
        /(?<=^|[、，；,;：:] ?)([^、，；,;：:]{2,})(?:、|, | and )\1(?=$|[、，；,;（(。.])/.test(text),
      ),
    ).toEqual([])
    const nested = /（[^（）]*（[^（）]*）[^（）]*）|\([^()]*\([^()]*\)[^()]*\)/
    expect(all.filter((text) => nested.test(text))).toEqual([])
  })

  it('says no word twice in a row, and no amount that its own figures contradict', () => {
    expect(en.flat().filter((text) => /\b([a-z]+) \1\b/i.test(text))).toEqual([])
    const compared = en
      .flat()
      .flatMap((text) => [
        ...text.matchAll(/([\d.]+) against ([\d.]+) of the stage before \(([+−]?)([\d.]+)\)/g),
      ])
    expect(compared.length).toBeGreaterThan(0)
    for (const [text, total, before, sign, change] of compared)
      expect([text, (Number(total) - Number(before)).toFixed(1)]).toEqual([
        text,
        `${sign === '−' ? '-' : ''}${change}`,
      ])
  })

  it('names what answers a topic in several ways once', () => {
    const sample = handedOverSample(scheme, 'en')
    const lines = coverageDocument(coverageOf(sample), sample, 'en').blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(plainOf) : [],
    )
    const twice = lines.filter((line) => {
      const said = line.slice(line.indexOf(': ') + 2)
      const who = said.split(/ \([^()]*\)(?:; |\.)/).filter((each) => each !== '')
      return new Set(who).size < who.length
    })
    expect(twice).toEqual([])
  })

  it('gives amounts a Chinese unit where a Chinese sentence has them', () => {
    expect(zh.flat().filter((text) => /\d (?:ms|s|h|d)(?![A-Za-z])|\d\/s/.test(text))).toEqual([])
  })

  it('and so is the README of its starter project', () => {
    const readme = (language: Locale): string => {
      const { design, title } = handedOverSample(scheme, language)
      const text = starterProject(design, title, language).files.get('README.md') ?? ''
      return text.replace(/```[\s\S]*?```|`[^`]*`/g, '')
    }
    expect(readme('en')).not.toMatch(/\p{Script=Han}/u)
    expect(readme('zh')).toMatch(/\p{Script=Han}/u)
    expect(readme('zh')).not.toMatch(englishWords)
  })
})
