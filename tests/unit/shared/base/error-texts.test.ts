import { expect, it } from 'vitest'
import { errorText } from '../../../../shared/base/error-texts'

it('ends the words of a parser as a sentence, before another one follows', () => {
  const said = (detail: string) => errorText({ code: 'mermaid-refused', line: 3, column: 1, detail })
  expect(said("got '1'")).toEqual({
    en: "Mermaid does not take this text at line 3, column 1: got '1'. Nothing was changed.",
    zh: "Mermaid 无法解析这段文本（第 3 行第 1 列）：got '1'。未作任何改动。",
  })
  expect(said('Expecting SQE.').en).toContain('SQE. Nothing')
})
