import type { Localized } from '../../../base/localized'
import { ok, type Result } from '../../../base/result'
import { type ReadDiagram, refused } from '../../reading/read-diagram'
import { textRemarks } from '../../reading/text-remarks'
import { cellsOf } from './cells-of'
import { drawnPage } from './drawn-page'
import { readBoxes } from './read-boxes'
import { isClassPage, readClassPage } from './read-class-page'
import { readXml, type XmlElement } from './read-xml'

/** Base64 of raw deflate as text; `null`: it is none, or too much comes of it. */
export type Inflate = (base64: string) => string | null

const notation = 'draw.io'

const problems = {
  noModel: { en: 'there is no diagram in it.', zh: '其中没有图。' },
  packed: { en: 'the compressed page cannot be unpacked.', zh: '压缩的页面无法解开。' },
  lifelines: {
    en: 'a sequence is drawn there by places alone, which say no order; only boxes and lines are read.',
    zh: '其中的时序图只靠位置表示次序；这里只读取方框与连线。',
  },
} as const satisfies Record<string, Localized>

/**
 * A page of draw.io, compressed or not. Its shapes decide what it is: classes with rows of members, or boxes with lines
 * between them, containers as groups, labels as text.
 *
 * @param text a file, of which the first page is read, a page, or a model by itself
 */
export function readDrawio(text: string, inflate: Inflate): Result<ReadDiagram> {
  const read = readXml(text)
  if (!read.ok) return refused(notation, read.error.line, read.error.detail)
  const page =
    read.value.name === 'mxfile' ? read.value.children.find(({ name }) => name === 'diagram') : read.value
  const model = page && modelOf(page, inflate)
  if (!model) return refused(notation, page?.line ?? null, problems.noModel)
  if (!model.ok) return model
  const cells = cellsOf(model.value.element)
  if (cells.some(({ style }) => style.get('shape') === 'umlLifeline'))
    return refused(notation, null, problems.lifelines)
  const remarks = textRemarks()
  const drawn = drawnPage(cells, model.value.isPacked)
  const diagram = isClassPage(drawn) ? readClassPage(drawn, remarks) : readBoxes(drawn, remarks)
  return ok({ diagram, remarks: remarks.all() })
}

interface Model {
  readonly element: XmlElement
  readonly isPacked: boolean
}

function modelOf(page: XmlElement, inflate: Inflate): Result<Model> | null {
  const inside =
    page.name === 'mxGraphModel' ? page : page.children.find(({ name }) => name === 'mxGraphModel')
  if (inside) return ok({ element: inside, isPacked: false })
  if (page.text.trim() === '') return null
  const unpacked = unescaped(inflate(page.text.trim()))
  if (unpacked === null) return refused(notation, page.line, problems.packed)
  const read = readXml(unpacked)
  if (!read.ok) return refused(notation, page.line, read.error.detail)
  return read.value.name === 'mxGraphModel' ? ok({ element: read.value, isPacked: true }) : null
}

function unescaped(text: string | null): string | null {
  try {
    return text === null ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}
