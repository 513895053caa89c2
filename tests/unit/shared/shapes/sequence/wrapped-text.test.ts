import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../../../shared/shapes/sequence/wrapped-text'
import { measure } from '../../../../../shared/shapes/text-width'

const style = { size: 13, weight: 450, leading: 20 } as const

describe('a text on several lines', () => {
  it('loses nothing to a sign that would not fit, wherever a line of Chinese ends', () => {
    const text =
      '请求限流：否 → 是、身份认证：OpenID Connect → 会话，可用区：2 → 1。处理函数：async def → def；缓存'
    for (let room = 60; room < 400; room += 7) {
      const { lines } = wrapText(text, room, 100, style)
      expect([room, lines.join('').replaceAll(' ', '')]).toEqual([room, text.replaceAll(' ', '')])
      expect(lines.filter((line) => measure(line, style.size, style.weight) > room + 1e-6)).toEqual([])
      expect(lines.slice(1).filter((line) => /^[，。；：、]/.test(line))).toEqual([])
    }
  })

  it('ends in an ellipsis where there are more lines than room', () => {
    expect(wrapText('one two three four', 40, 2, style).lines.at(-1)).toMatch(/…$/)
    expect(wrapText('one\ntwo', 400, 5, style).lines).toEqual(['one', 'two'])
  })
})
